/** What the pages on privacy and first steps have beside the stylesheet of all views. */
export const PRIVACY_CSS = `
.privacy .rows{display:grid;gap:2px 10px;margin:0;grid-template-columns:minmax(64px,max-content) 1fr;overflow-wrap:anywhere}
.privacy .rows>div{display:grid;grid-column:1/-1;grid-template-columns:subgrid}
.privacy .rows dt{font-size:12px;font-weight:600;color:var(--pm-quiet)}
.privacy .rows dd{margin:0}
.privacy .list h3{margin:0}
.privacy code{font:12px/17px ui-monospace,Consolas,monospace;color:var(--pm-quiet)}
.privacy .plain{display:grid;gap:6px;padding-inline-start:18px;list-style:disc}`

/** What the first steps have beside it. */
export const WELCOME_CSS = `
.welcome .steps{color:var(--pm-quiet);font-size:13px;font-variant-numeric:tabular-nums}
.welcome h2:focus{outline:none}
.welcome .product{display:grid;gap:8px;padding:16px;border:1px dashed var(--pm-edge);border-radius:6px}
.welcome .product h3{margin:0}
.welcome .picture{height:96px;border-radius:6px;background:var(--pm-plain-tint);display:grid;place-items:center;color:var(--pm-quiet)}
.welcome .claim{overflow-wrap:anywhere}
.welcome .chip{min-height:24px;direction:ltr}
.welcome details{border-top:1px solid var(--pm-line);padding-top:8px}`
