/** What the side panel adds to the stylesheet of the views. It may be 320 px wide or as wide as a window. */
export const PANEL_CSS = `.panel{width:auto;max-width:520px;margin:0 auto}
.panel section{grid-template-columns:minmax(0,1fr)}
.panel h4{margin:0}
.panel [role=tablist]{display:flex;flex-wrap:wrap;gap:4px;padding:8px 16px 0;border-bottom:1px solid var(--pm-line)}
.panel [role=tab]{flex:1 1 auto;min-height:36px;padding:4px 8px;border:0;border-bottom:2px solid transparent;background:none;color:var(--pm-quiet);font:inherit;font-weight:500;cursor:pointer;overflow-wrap:anywhere}
.panel [role=tab][aria-selected=true]{border-bottom-color:var(--pm-accent);color:var(--pm-ink)}
.panel [role=tab] .dot{display:inline-block;width:8px;height:8px;margin-inline-start:6px;border-radius:4px;background:var(--pm-accent)}
.panel [role=tabpanel]:focus-visible{outline:2px solid var(--pm-accent);outline-offset:-2px}
.panel .notice{padding:6px 10px;border:1px dashed var(--pm-edge);border-radius:6px;font-size:13px;line-height:18px}
.panel .trace{display:grid;gap:8px;padding:12px;border-top:1px solid var(--pm-line)}
.panel .trace h4{font-size:13px;line-height:18px;font-weight:600}
.panel .trace ol{display:grid;gap:0}
.panel .trace ol>li{position:relative;display:grid;grid-template-columns:minmax(84px,auto) 1fr;gap:0 10px;padding:4px 0 4px 16px;font-size:13px;line-height:18px}
[dir=rtl] .panel .trace ol>li{padding:4px 16px 4px 0}
.panel .trace ol>li::before{content:"";position:absolute;inset-inline-start:3px;top:0;bottom:0;border-inline-start:1px solid var(--pm-edge)}
.panel .trace ol>li::after{content:"";position:absolute;inset-inline-start:0;top:10px;width:7px;height:7px;border-radius:4px;background:var(--pm-edge)}
.panel .trace li>*{grid-column:2;overflow-wrap:anywhere}
.panel .trace li>time{grid-column:1;grid-row:1;color:var(--pm-quiet);font-variant-numeric:tabular-nums}
.panel .trace li>b{grid-row:1;font-weight:600}
.panel .day{margin-top:4px;font-size:12px;line-height:17px;font-weight:600;color:var(--pm-quiet)}
.panel .verdicts .summary small{display:grid}
.panel .entry{display:grid;gap:8px;padding:10px}
.panel .entry .head{display:grid;grid-template-columns:20px 1fr;gap:0 8px;color:var(--pm-tone)}
.panel .entry .head b{font-weight:600}
.panel .entry .head b::first-letter,.panel .entry .changed::first-letter{text-transform:uppercase}
.panel .entry p{overflow-wrap:anywhere}
.panel .entry .changed{font-weight:600}
.panel fieldset{display:grid;gap:6px;margin:0;padding:0;border:0;min-width:0}
.panel fieldset.notice{padding:6px 10px;border:1px dashed var(--pm-edge)}
.panel .notice legend{font-weight:400}
.panel legend{padding:0 0 4px;font-size:13px;font-weight:600}
.panel .choice{display:flex;gap:8px;align-items:center;min-height:24px}
.panel .choice input{margin:0;width:16px;height:16px;accent-color:var(--pm-accent)}
.panel .choice label{font-weight:400}
@media (pointer:coarse){.panel .choice{min-height:44px}}
@media (forced-colors:active){.panel [role=tab][aria-selected=true]{border-bottom-color:Highlight}.panel .trace ol>li::after,.panel [role=tab] .dot{background:CanvasText}}`
