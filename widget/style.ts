/**
 * The badge's style sheet. Colours are the product's tone tokens and follow the page's own `color-scheme`, so a badge
 * never lights up dark on a light page. Nothing of the page's own style comes in but what is offered by name; colours of
 * words are not, so that contrast holds in every theme. `checking` and the usual answer take the same room: a card has that of
 * its six lines before they are there.
 */
export const style = `
:host(:not([hidden])){display:inline-block;vertical-align:middle;max-width:100%}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark}
:host([theme=auto]){color-scheme:light dark}
:host([size=s]){--proof-mark-size:12px}
:host([size=l]){--proof-mark-size:16px}
div{all:initial;color-scheme:inherit;align-items:center;display:grid;grid-template-columns:auto 1fr;gap:0 .5em;box-sizing:border-box;min-width:9.5em;max-width:100%;padding:.2em .6em;
border:1px solid var(--proof-mark-line,light-dark(#d0d5dd,#475467));border-radius:var(--proof-mark-radius,6px);background:light-dark(#fff,#161b22);color:light-dark(#8a4b00,#f2b45c);
font:var(--proof-mark-size,14px)/1.5 var(--proof-mark-font,system-ui,sans-serif);overflow-wrap:anywhere}
.good{color:light-dark(#0b6b3a,#6fd49b)}
.alarm{color:light-dark(#b42318,#ff9b8f)}
.plain,.waiting,dt,p{color:light-dark(#475467,#b6c0cf)}
span,dd{color:light-dark(#1d2939,#e6eaf0)}
svg{width:1.2em;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round}
.waiting svg{stroke-dasharray:2}
a{color:inherit;text-decoration:none}
a:hover{text-decoration:underline}
span{grid-column:2;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
bdi{direction:ltr}
.row,.list{width:32em}
.list{border-width:0 0 1px;border-radius:0}
.card{width:26em;padding:.8em 1em}
dl,p{grid-column:1/3}
dl{min-height:10em;margin:.5em 0;display:grid;grid-template-columns:auto 1fr;gap:.2em 1em}
dd,p{margin:0}
`
