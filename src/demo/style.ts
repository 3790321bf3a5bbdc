/** The demonstration shop's one style sheet. Tone tokens are the product's; everything else is a plain shop. */
export const style = `
:root {
  color-scheme: light dark;
  --pm-good: light-dark(#0b6b3a, #6fd49b);
  --pm-plain: light-dark(#475467, #b6c0cf);
  --pm-caution: light-dark(#8a4b00, #f2b45c);
  --pm-alarm: light-dark(#b42318, #ff9b8f);
  --paper: light-dark(#ffffff, #161b22);
  --ground: light-dark(#f4f5f7, #0d1117);
  --ink: light-dark(#1d2939, #e6eaf0);
  --line: light-dark(#d0d5dd, #3d4757);
}
* { box-sizing: border-box }
body {
  margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere;
  font: 16px/1.6 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
a { color: inherit }
a:focus-visible, button:focus-visible, summary:focus-visible, input:focus-visible { outline: 2px solid var(--pm-good); outline-offset: 2px }
body > header, main, body > footer { max-width: 960px; margin: 0 auto; padding: 12px 16px }
body > header { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline }
body > header a { font-weight: 600; text-decoration: none }
.demo { color: var(--pm-caution); border: 1px solid; border-radius: 6px; padding: 0 8px; font-size: 14px }
main { background: var(--paper); border: 1px solid var(--line); border-radius: 6px }
body > footer { color: var(--pm-plain); font-size: 14px }
h1 { font-size: 22px; line-height: 1.35; margin: 0 0 8px }
h2 { font-size: 17px; margin: 24px 0 8px }
.product { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr)); gap: 16px 24px }
.picture {
  width: 100%; max-height: 280px; padding: 16px; background: var(--ground); border-radius: 6px;
  fill: none; stroke: var(--pm-plain); stroke-width: 3; stroke-linecap: round; stroke-linejoin: round;
}
.price { font-size: 24px; font-weight: 600; font-variant-numeric: tabular-nums; margin: 0 }
.note { color: var(--pm-plain); font-size: 14px; margin: 4px 0 }
button { font: inherit; padding: 6px 16px; border: 1px solid var(--line); border-radius: 6px; background: none; color: inherit }
.attributes, .bullets { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 240px), 1fr)); gap: 4px 16px; margin: 0; padding: 0; list-style: none }
.attributes li { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.bullets { grid-template-columns: 1fr }
.line { margin: 4px 0 }
.offer { display: grid; gap: 4px }
table { width: 100%; border-collapse: collapse }
th, td { border: 1px solid var(--line); padding: 6px 8px; text-align: start; vertical-align: top }
td:nth-child(odd):not(:only-child), .details th { color: var(--pm-plain); font-weight: 400; width: 25%; min-width: 96px }
.definitions { margin: 0 }
.definitions div { display: grid; grid-template-columns: minmax(96px, 1fr) 3fr; gap: 8px; border-bottom: 1px solid var(--line); padding: 4px 0 }
dt { color: var(--pm-plain) }
dd { margin: 0 }
.results { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 260px), 1fr)); gap: 16px; margin: 0; padding: 0; list-style: none }
.result { border: 1px solid var(--line); border-radius: 6px; padding: 12px }
.result h2 { font-size: 16px; margin: 8px 0 4px }
.result .price { font-size: 18px }
.index { list-style: none; padding: 0; margin: 0 }
.index li { padding: 8px 0; border-bottom: 1px solid var(--line) }
.index p { margin: 0 }
.kind { display: inline-block; border: 1px solid; border-radius: 6px; padding: 0 8px; margin-inline-end: 4px; font-size: 14px }
.kind.good { color: var(--pm-good) } .kind.plain, .kind.waiting { color: var(--pm-plain) }
.kind.caution { color: var(--pm-caution) } .kind.alarm { color: var(--pm-alarm) }
nav.views { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-bottom: 12px }
.practise { display: inline-block; border: 1px solid var(--line); border-radius: 6px; padding: 4px 12px; margin: 0 8px 8px 0 }
h3 { font-size: 14px; margin: 0 0 4px; color: var(--pm-plain) }
.exercise { border-top: 1px solid var(--line); margin-top: 24px }
.exercise h2 { margin-top: 16px }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr)); gap: 12px }
.sides section { background: var(--ground); border: 1px solid var(--line); border-radius: 6px; padding: 12px }
.sides section > p { margin: 0 0 4px; font-weight: 600 }
.sides .definitions div { grid-template-columns: 1fr 2fr }
.sides .definitions div:last-child { border: 0 }
.exercise dd, .parts b { font-variant-numeric: tabular-nums }
fieldset { border: 0; margin: 16px 0 8px; padding: 0; min-width: 0 }
legend { padding: 0; font-weight: 600 }
fieldset label { display: flex; gap: 8px; align-items: baseline; padding: 4px 0 }
input[type=radio] { flex: none; width: 16px; height: 16px; margin: 0; accent-color: var(--pm-good); translate: 0 2px }
[role=status] { margin: 8px 0; font-weight: 600 }
[role=status]:not(:empty) { padding-inline-start: 12px; border-inline-start: 3px solid }
[role=status].right { color: var(--pm-good) } [role=status].other { color: var(--pm-caution) }
summary { padding: 4px 0; cursor: pointer }
details h3 { margin-top: 12px }
details ul, .parts { margin: 4px 0 8px; padding-inline-start: 20px }
.parts { list-style: none; display: flex; flex-wrap: wrap; gap: 4px; padding: 0 }
.parts li { border: 1px solid var(--line); border-radius: 6px; padding: 0 8px; font-size: 14px }
@media (max-width: 480px) { .pairs tr { display: grid; grid-template-columns: 1fr 2fr } .pairs td { width: auto !important } .sides .definitions div { display: block } main { border-radius: 0 } }
@media print { body > header, body > footer, button { display: none } main { border: 0 } }
`
