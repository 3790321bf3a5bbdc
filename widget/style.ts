/**
 * The badge's style sheet. Colours are the product's tone tokens and follow the page's own `color-scheme`, so a badge
 * never lights up dark on a light page. Nothing of the page's own style comes in.
 */
export const style = `
:host{display:inline-block;max-width:100%;vertical-align:middle}
:host([hidden]){display:none}
.chip{all:initial;color-scheme:inherit;--good:#0b6b3a;--plain:#475467;--caution:#8a4b00;--alarm:#b42318;--paper:#fff;--ink:#1d2939;--line:#d0d5dd;
display:inline-grid;grid-template-columns:16px 1fr;gap:0 6px;box-sizing:border-box;max-width:100%;padding:4px 8px;border:1px solid var(--line);border-radius:6px;
background:var(--paper);color:var(--ink);font:12px/16px system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;
font-variant-numeric:tabular-nums;text-align:start;overflow-wrap:anywhere}
@supports(color:light-dark(red,red)){.chip{--good:light-dark(#0b6b3a,#6fd49b);--plain:light-dark(#475467,#b6c0cf);--caution:light-dark(#8a4b00,#f2b45c);
--alarm:light-dark(#b42318,#ff9b8f);--paper:light-dark(#fff,#161b22);--ink:light-dark(#1d2939,#e6eaf0);--line:light-dark(#d0d5dd,#475467)}}
a.chip{cursor:pointer}
a.chip:hover{border-color:currentColor}
a.chip:focus-visible{outline:2px solid currentColor;outline-offset:2px}
.good{--tone:var(--good)}.plain,.waiting{--tone:var(--plain)}.caution{--tone:var(--caution)}.alarm{--tone:var(--alarm)}
svg{width:16px;height:16px;grid-row:span 9;fill:none;stroke:var(--tone);stroke-width:1.6;stroke-linecap:round}
b{font-weight:600;color:var(--tone)}
span{grid-column:2;color:var(--plain)}
i{display:inline-block;font-style:normal;font-weight:400;line-height:14px;color:var(--caution);border:1px solid;border-radius:3px;padding:0 3px;margin-inline-start:6px}
@media(forced-colors:active){.chip{--tone:CanvasText;border-color:CanvasText}a.chip{border-color:LinkText}}
@media(prefers-reduced-motion:no-preference){a.chip{transition:border-color .15s}}
`
