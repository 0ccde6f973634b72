/** Whether a word says nothing about what a text is about. */
export const isCommon = (word: string): boolean => common.has(word.toLowerCase().replace(/['’].*$/, ''))

/** Words of four letters and more that any passage may use; shorter ones are never cues. */
const common = new Set(
  `about above across after again against allow along already also although always among another anyone anything
  around aren because become been before being below best better between both cannot clear come could couldn didn
  different does doesn doing done down during each easy either else enough especially even ever every everyone
  everything example fact find first from further generally give given good great hadn half hasn have haven having
  hence here high however important indeed instead into isn itself just keep kind know large last later least less
  like likely made main make making many matter maybe mean means might more moreover most much must need needs never
  nevertheless next none nothing often once only other others otherwise ought ourselves over part particular
  particularly people perhaps place possible provide quite rather really right said same seem seen several shall should
  simply since some someone something sometimes soon still such sure take taken tell than that their them themselves
  then there therefore these they thing things think this those though through thus till time together told towards
  under unless unlike until upon used useful using usually very want wasn ways well went were weren what whatever when
  where wherever whether which while whole whom whose will with within without won would wouldn year years your
  yourself children child services service social work worker workers care families family leaders leader leadership
  organisation authority authorities staff local practice`.split(/\s+/)
)
