/** What the page on evidence files has beside the stylesheets of all views and of the page on certificates. */
export const EVIDENCE_CSS = `
.evidence .items{display:grid;gap:0;margin:0;padding:0;list-style:none}
.evidence .items li{display:grid;grid-template-columns:16px 1fr;gap:0 8px;padding:8px 0;border-top:1px solid var(--pm-line);overflow-wrap:anywhere}
.evidence .items svg{margin-top:2px;color:var(--pm-tone)}
.evidence .items b{font-weight:600;color:var(--pm-tone)}
.evidence code{font:12px/17px ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
.evidence h3:focus-visible,.evidence h2:focus-visible{outline:2px solid var(--pm-accent);outline-offset:1px}`
