/** The one stylesheet of popup and options, on the same tokens as chip and card. */
import { DETAILS_CSS } from './details.ts'
import { FONT, tokensCss } from './tokens.ts'

export const VIEWS_CSS = `${tokensCss(':root')}
*{box-sizing:border-box}
html{background:var(--pm-paper);color:var(--pm-ink);font:14px/20px ${FONT};-webkit-text-size-adjust:100%}
body{margin:0;font:inherit}
.view :is(h1,h2,h3,p,ul,ol){margin:0;padding:0}
.view :is(ul,ol){list-style:none}
.view h1{font-size:15px;line-height:20px;font-weight:600}
.view h2{font-size:13px;line-height:18px;font-weight:600;color:var(--pm-quiet)}
.view .quiet{font-size:12px;line-height:17px;color:var(--pm-quiet)}
.view .problem{font-size:13px;line-height:18px;color:var(--pm-alarm)}
.view .said{font-size:13px;line-height:18px;color:var(--pm-quiet)}
.view .said:empty{display:none}
.view :is(input[type=text],input[type=search],select){width:100%;min-height:36px;padding:6px 10px;border:1px solid var(--pm-edge);border-radius:6px;background:var(--pm-paper);color:var(--pm-ink);font:inherit;font-variant-numeric:tabular-nums}
.view label{font-weight:500}
.view .button{min-height:36px;padding:6px 14px;border:1px solid var(--pm-edge);border-radius:6px;background:none;color:var(--pm-ink);font:inherit;font-weight:500;cursor:pointer;overflow-wrap:anywhere}
.view .button.primary{border-color:var(--pm-accent);background:var(--pm-accent);color:var(--pm-on-accent)}
.view .button.small{min-height:28px;padding:2px 10px;font-size:13px}
.view .button.bare{border-color:transparent;color:var(--pm-quiet)}
.view a.button{display:inline-flex;align-items:center;text-decoration:none}
.view .button:hover:not([aria-disabled=true],:disabled){text-decoration:underline}
.view :is(.button[aria-disabled=true],.button:disabled){border-color:var(--pm-line);background:none;color:var(--pm-quiet);cursor:default}
.view :is(button,input,select,a):focus-visible{outline:2px solid var(--pm-accent);outline-offset:1px}
.view .row{display:flex;flex-wrap:wrap;gap:8px;align-items:center}
.view .field{display:grid;grid-template-columns:minmax(0,1fr);gap:4px}
.view .field .row input{flex:1 1 160px;width:auto;min-width:0}
.popup{width:380px;max-width:100%;padding-bottom:4px}
@media (pointer:coarse){.popup{width:auto}.view .button.small{min-height:44px}}
.popup header{position:sticky;top:0;z-index:2;display:flex;align-items:center;gap:8px;padding-block:8px;padding-inline:16px 8px;border-bottom:1px solid var(--pm-line);background:var(--pm-paper)}
.popup header svg{flex:none;color:var(--pm-good)}
.popup header h1{flex:1}
.popup section{display:grid;grid-template-columns:minmax(0,1fr);gap:10px;padding:14px 16px}
.popup section+section{border-top:1px solid var(--pm-line)}
.popup .title{display:-webkit-box;overflow:hidden;-webkit-box-orient:vertical;-webkit-line-clamp:2;line-clamp:2;overflow-wrap:anywhere}
.popup .hand-off{display:grid;gap:8px;padding:10px 12px;border:1px solid var(--pm-edge);border-radius:6px}
.view .hand-off h3{font-size:13px;line-height:18px;font-weight:600;color:var(--pm-quiet)}
.popup :is(p,li>*):empty{display:none}
.popup .chosen{display:-webkit-box;overflow:hidden;-webkit-box-orient:vertical;-webkit-line-clamp:2;line-clamp:2;overflow-wrap:anywhere;padding-inline-start:10px;border-inline-start:2px solid var(--pm-edge)}
.popup .guess{min-height:18px;font-size:13px;line-height:18px;overflow-wrap:anywhere}
.popup .guess:has(>.heard:only-child){min-height:0}
.popup .guess .number{margin-inline-start:8px;color:var(--pm-quiet);font-variant-numeric:tabular-nums}
.popup .guess .why{display:block;color:var(--pm-quiet)}
.popup .kinds{display:grid;gap:2px;margin:0;padding:0;border:0;min-width:0;font-size:13px;line-height:18px}
.popup .kinds legend{padding:0;color:var(--pm-quiet)}
.popup .kinds label{display:grid;grid-template-columns:20px 1fr;gap:6px;align-items:center;min-height:24px;font-weight:400;overflow-wrap:anywhere}
.popup .kinds input{margin:0;width:16px;height:16px;accent-color:var(--pm-accent)}
.popup .codes{display:grid;gap:6px}
.popup .codes h3{font-size:13px;line-height:18px;font-weight:600;color:var(--pm-quiet)}
.popup .codes ul{display:grid;gap:8px}
.popup .codes li{display:grid;gap:4px;justify-items:start;padding:8px 10px;border:1px solid var(--pm-line);border-radius:6px}
.popup .codes code{display:-webkit-box;overflow:hidden;-webkit-box-orient:vertical;-webkit-line-clamp:4;line-clamp:4;font:inherit;font-size:13px;overflow-wrap:anywhere}
.popup .state{display:grid;gap:4px}
.popup .state strong{font-weight:600}
:is(.verdicts,.marks){display:grid;gap:8px}
:is(.verdicts,.marks)>li{border:1px solid var(--pm-line);border-radius:6px;overflow:clip}
:is(.verdicts,.marks) :is(h3,h4){font:inherit}
:is(.verdicts,.marks) .summary{display:grid;grid-template-columns:20px 1fr 16px;gap:0 8px;align-items:center;width:100%;padding:8px 10px;border:0;background:var(--pm-tint);color:var(--pm-quiet);font:inherit;text-align:start;cursor:pointer}
:is(.verdicts,.marks) .summary:focus-visible{outline-offset:-2px}
.verdicts .summary svg:first-child{color:var(--pm-tone)}
.verdicts .summary b{font-weight:600;color:var(--pm-tone)}
:is(.verdicts,.marks) .summary small{grid-column:2;font-size:12px;line-height:17px;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
:is(.verdicts,.marks) small>*{display:inline-block;margin-inline-end:8px}
:is(.verdicts,.marks) .fold{grid-row:1/span 2;grid-column:3;transition:transform .12s}
:is(.verdicts,.marks) [aria-expanded=true] .fold{transform:rotate(180deg)}
@media (prefers-reduced-motion:reduce){:is(.verdicts,.marks) .fold{transition:none}}
:is(.verdicts,.marks) .body{padding:12px;border-top:1px solid var(--pm-line)}
.marks .summary{grid-template-columns:1fr auto 16px;background:none}
.marks .summary b{font-weight:600;color:var(--pm-ink);overflow-wrap:anywhere}
.marks .summary small{grid-column:1/3}
.marks .inner{padding:8px;border-top:1px solid var(--pm-line)}
.view .count{font-size:13px;line-height:18px;color:var(--pm-quiet);font-variant-numeric:tabular-nums}
.view p.count{min-height:18px;padding:4px 0}
.view .heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.options{max-width:720px;margin:0 auto;padding:24px 16px 64px;display:grid;grid-template-columns:minmax(0,1fr);gap:32px}
.options header{display:flex;align-items:center;gap:10px}
.options header svg{flex:none;color:var(--pm-good)}
.options h1{min-width:0;font-size:20px;line-height:28px;overflow-wrap:break-word;hyphens:auto}
.options section{display:grid;grid-template-columns:minmax(0,1fr);gap:12px}
.options h2{font-size:16px;line-height:24px;color:var(--pm-ink)}
.options .list{border:1px solid var(--pm-line);border-radius:6px}
.options .list>li{display:grid;gap:10px;padding:10px 12px}
.options .list>li+li{border-top:1px solid var(--pm-line)}
.options .list .row{justify-content:space-between}
.options .name{font-weight:600;overflow-wrap:anywhere}
.options fieldset{display:grid;gap:8px;margin:0;padding:0;border:0;min-width:0}
.options legend{padding:0 0 4px;font-size:13px;font-weight:500}
.options .choice{display:grid;grid-template-columns:20px 1fr;gap:0 6px;align-items:start}
.options .choice input{margin:3px 0 0;width:16px;height:16px;accent-color:var(--pm-accent)}
.options .choice label{padding:0 0 2px;font-weight:400}
.options .choice .quiet{grid-column:2}
.options h3{margin-top:12px;font-size:14px;line-height:20px;font-weight:600}
.options .trust .row .row{justify-content:flex-end}
.options .choice .name{font-weight:600}
.options .facts{display:grid;grid-template-columns:fit-content(45%) minmax(0,1fr);gap:2px 10px;margin:0;font-size:12px;line-height:17px;color:var(--pm-quiet);overflow-wrap:anywhere}
.options .facts>div{display:grid;grid-column:1/-1;grid-template-columns:subgrid}
.options .facts dt{font-weight:600;overflow-wrap:normal}
.options .facts dd{margin:0}
.options .pages>div{grid-template-columns:1fr;padding:2px 0}
.options details{border-top:1px solid var(--pm-line);padding-top:8px}
.options summary{cursor:pointer;font-size:13px;line-height:20px}
.options details[open]{display:grid;gap:8px}
.popup header{flex-wrap:wrap}
.shops{display:grid;gap:8px}
.shops .list .quiet{padding-inline-start:26px;overflow-wrap:anywhere}
.options select{width:auto;min-width:min(200px,100%);max-width:100%}
.options .preview{max-height:320px;overflow:auto;scrollbar-width:thin;scrollbar-color:var(--pm-edge) var(--pm-paper);padding:8px 10px;border:1px solid var(--pm-line);border-radius:6px}
.options .preview:focus-visible{outline:2px solid var(--pm-accent);outline-offset:1px}
.options .preview pre{margin:0;font:12px/17px ui-monospace,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
.options .plain{display:grid;gap:4px;padding-inline-start:18px;list-style:disc;overflow-wrap:anywhere}
.options .pair{display:grid;grid-template-columns:fit-content(45%) minmax(0,1fr);gap:8px 16px;align-items:center}
@media (max-width:480px){.options .pair{grid-template-columns:1fr;gap:4px}}
.options .pair>*{min-width:0;overflow-wrap:anywhere}
.options .pair kbd{font:inherit;font-variant-numeric:tabular-nums}
.options .decided{padding-inline-start:10px;border-inline-start:2px solid var(--pm-edge);font-size:13px;line-height:18px}
${DETAILS_CSS}`
