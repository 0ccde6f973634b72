/** How the printable report looks: on a screen, light or dark, and on A4 paper, where it is always light. */
export const style = `:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1b1f24; --quiet: #575e67; --line: #cdd3da; --band: #f3f5f7;
  --accent: #1f5673; --shade: 31, 86, 115; --good: #1d6b3a; --weak: #8a5300; --bad: #a32020;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #16191d; --ink: #e4e7eb; --quiet: #a2abb5; --line: #3b434c; --band: #1f242a;
    --accent: #8cc4e4; --shade: 92, 164, 206; --good: #7fce9b; --weak: #e6b566; --bad: #f29b94;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 62rem; padding: 2.5rem 1.5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', Arial, sans-serif; overflow-wrap: break-word;
}
header { border-bottom: 3px solid var(--accent); margin-bottom: 1.5rem; }
h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; text-wrap: balance; }
h1 { font-size: 1.9rem; margin: 0 0 1rem; }
h2 { font-size: 1.5rem; margin: 3rem 0 0.5rem; }
h3 { font-size: 1.25rem; margin: 2.25rem 0 0.75rem; color: var(--accent); }
h4 { font-size: 1.05rem; margin: 1.75rem 0 0.5rem; }
p { margin: 0 0 0.6rem; orphans: 3; widows: 3; }
a { color: inherit; text-decoration-color: var(--quiet); text-underline-offset: 0.15em; }
.kicker, .path, .place, figcaption, caption, footer, .none { color: var(--quiet); }
.kicker { margin: 0; }
.path, .place, figcaption, footer { font-size: 0.875rem; }
.summary { font-size: 1.1rem; max-width: 48rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1rem; }
caption { text-align: left; font-size: 0.875rem; padding-bottom: 0.35rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.6rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--band); font-size: 0.875rem; vertical-align: bottom; }
tbody th { font-weight: 600; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
.matrix .count { text-align: center; width: 5.2rem; font-variant-numeric: tabular-nums; }
.matrix tbody .count { border: 2px solid var(--paper); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.shade-0 { color: var(--quiet); background: var(--band); }
.shade-1 { background: rgba(var(--shade), 0.14); }
.shade-2 { background: rgba(var(--shade), 0.26); }
.shade-3 { background: rgba(var(--shade), 0.4); }
.shade-4 { background: rgba(var(--shade), 0.56); font-weight: 600; }
.standing { white-space: nowrap; font-weight: 600; font-size: 0.9rem; }
.matrix tfoot th, .matrix tfoot td { border-top: 1px solid var(--ink); font-weight: 600; }
svg { width: 0.75em; height: 0.75em; margin-right: 0.4em; }
.evidenced { color: var(--good); }
.claimed { color: var(--weak); }
.absent { color: var(--bad); }
.gaps { padding-left: 1.6rem; }
.gaps > li { margin-bottom: 1.1rem; padding-left: 0.4rem; break-inside: avoid; }
.gaps > li::marker { color: var(--quiet); font-variant-numeric: tabular-nums; }
.gap { margin-bottom: 0.2rem; }
.severity { border: 1px solid currentcolor; border-radius: 0.2rem; padding: 0 0.35rem; margin: 0 0.3rem; font-size: 0.8rem; }
.error .severity { color: var(--bad); }
.warning .severity { color: var(--weak); }
.information .severity, .hint .severity { color: var(--quiet); }
figure { margin: 0.4rem 0 0; padding-left: 0.9rem; border-left: 3px solid var(--line); }
blockquote { margin: 0; font-family: Georgia, 'Times New Roman', serif; }
blockquote p { margin: 0; }
.evidence td:nth-child(1) { width: 46%; }
.evidence td:nth-child(2) { width: 34%; font-size: 0.9rem; }
.evidence td p { margin: 0 0 0.2rem; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; break-inside: avoid; }
@page { size: A4; margin: 18mm 16mm; }
@media print {
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .wide { overflow: visible; }
  .draft + .draft, .overview + .draft { break-before: page; }
  a { text-decoration: none; }
}
@media (forced-colors: active) {
  .matrix tbody .count { border-color: CanvasText; }
}
`
