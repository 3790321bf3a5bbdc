/** What the page on certificates has beside the stylesheet of all views. */
export const CERTIFICATE_CSS = `
.certificate textarea{display:block;width:100%;min-height:96px;padding:8px 10px;border:1px solid var(--pm-edge);border-radius:6px;background:var(--pm-paper);color:var(--pm-ink);font:12px/17px ui-monospace,Consolas,monospace;resize:vertical;overflow-wrap:anywhere}
.certificate textarea:focus-visible,.certificate h2:focus-visible{outline:2px solid var(--pm-accent);outline-offset:1px}
.certificate .field{gap:8px}
.certificate .field>.quiet{margin-top:-4px}
.certificate .outcome{display:grid;gap:12px;padding:12px;border:1px solid var(--pm-line);border-radius:6px;background:var(--pm-tint)}
.certificate .outcome .head{display:grid;grid-template-columns:20px 1fr;gap:0 8px;align-items:start;color:var(--pm-tone)}
.certificate .outcome .head b{font-weight:600}
.certificate .outcome .head svg{margin-top:1px}
.certificate .outcome .quiet{overflow-wrap:anywhere}
.certificate .rows{display:grid;gap:0;margin:0;font-size:13px;line-height:18px;overflow-wrap:anywhere}
.certificate .rows>div{display:grid;grid-template-columns:minmax(88px,28%) 1fr;gap:0 12px;padding:6px 0;border-top:1px solid var(--pm-line)}
.certificate .rows dt{font-size:12px;font-weight:600;color:var(--pm-quiet)}
.certificate .rows dd{margin:0;font-variant-numeric:tabular-nums}
.certificate ol{display:grid;gap:8px}
.certificate h3{margin-top:0}
.certificate .signature{display:grid;gap:6px;padding:10px 12px;border:1px solid var(--pm-line);border-radius:6px}
.certificate .signature .head{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:center}
.certificate .signature .mark{display:inline-flex;gap:4px;align-items:center;color:var(--pm-tone);font-size:13px;font-weight:600}
.certificate .demo{padding:6px 8px;border:1px dashed var(--pm-edge);border-radius:6px;font-size:12px;color:var(--pm-quiet)}
@media (forced-colors:active){.certificate .outcome{border-color:CanvasText}}`
