import {notEvidenceList as list, strike, toNumber, unit, workingUnit, type Strike} from './strike.ts'

const when = '(?:in|since|by|until|from|to|last|this|of|during|before)'
const season = '(?:spring|summer|autumn|winter|easter|christmas|whitsun)'
const age = '(?:aged?|ages|under|over|turn|turns|turned|age of|older than|younger than)'
const counted = '(?:children|cases|families|of|young)'
const money = list('Pay and prices')

/** Dates, names with numbers, prices and ages: numbers that measure nothing. */
export const struckNames: readonly Strike[] = [
  strike('¶', [
    `(?:#|~|several|few|some|many) (?:${workingUnit}|winters?|summers?|springs?|autumns?) (?:ago|earlier|before|previously|beforehand)\\b`
  ]),
  strike('@', [`(?:[#~] (?:of )?)?${list('Months')}(?: @| #(?= ?(?:[),;.]|$)))?`]),
  strike('@', [`(?:\\b${when} |[#~] )may(?: @|\\b(?! (?:be|have|not|also|need|take|hold)\\b))`]),
  strike('@', [`\\b(?:early |late |mid-?)?${season}(?: of)?(?: @)?`]),
  strike('~', [`${list('Numbered things')} ?[#~@](?: ?(?:,|and|to|or|-) ?[#~](?![#%a-z]))?`]),
  strike('~', ['(?<!\\b(?:the|a|this|last|each|per|whole|in|one|of) )years? # ?(?:(?:and|to|or|-) #)?(?!%)']),
  strike('~', [`${money} of #%`, `#% (?:[a-z]+ )?(?:of|off|on) (?:the |their |our |its )?(?:[a-z]+ )?${money}`]),
  strike('~', ['^[#~](?=[.)] )', '^~ ']),
  strike('~', [
    '(?:#%|½)(?: of)?(?: (?:his|her|their|my|the|a|an))?(?: (?:research|working))? (?:time|week|day|year|month)(?! (?:before|earlier|ago))',
    '\\bother ½',
    '\\bother half\\b(?! (?:is|was))'
  ]),
  strike('~', [`#-?${toNumber}[- ](?:to[- ]#[- ])?(?:years?|months?|weeks?)[- ]olds?\\b`]),
  strike('~', ['#-(?: (?:to|and|or) #-)']),
  strike('~', [
    `\\b${age}(?: of)?(?: between| from)?(?: (?:over|under|about))?[- ]#(?: ?(?:-|to|and|or|until) ?#)?(?! ?%| ${counted})s?`
  ]),
  strike('~', [
    `${list('Persons of an age')}(?: (?:who are|who is))?(?: between)? (?:of|over|under|from|aged) #${toNumber}(?: (?:and|or) (?:over|under|more|older|younger))?`
  ]),
  strike('~', [
    `\\b(?:every|each) # ${workingUnit}`,
    `\\bevery (?:other|second|third) ${unit}`,
    `\\b(?:once|twice|#(?: or # )? times) (?:a|an|each|every|per) ${unit}`
  ])
]
