/** What the report page has beside the stylesheet of all views. */
export const REPORT_CSS = `
.report{gap:20px}
.report .steps{display:flex;flex-wrap:wrap;gap:4px 16px;margin:0;padding:0 0 8px;border-bottom:1px solid var(--pm-line);font-size:13px;color:var(--pm-quiet);counter-reset:step}
.report .steps li{counter-increment:step;padding:2px 0}
.report .steps li::before{content:counter(step) ". "}
.report .steps [aria-current]{font-weight:600;color:var(--pm-ink);border-bottom:2px solid var(--pm-accent)}
.report h2:focus{outline:none}
.report h2:focus-visible{outline:2px solid var(--pm-accent);outline-offset:4px;border-radius:2px}
.report .step,.report .leaving,.report .sending,.report .papers,.report .strike,.report .found{display:grid;gap:12px;min-width:0}
.report h3{margin-top:8px}
.report h4{margin:0;font-size:13px;line-height:18px;font-weight:600;color:var(--pm-quiet)}
.report .fields{display:grid;gap:12px;grid-template-columns:repeat(auto-fit,minmax(min(260px,100%),1fr))}
.report textarea{display:block;width:100%;min-height:80px;padding:8px 10px;border:1px solid var(--pm-edge);border-radius:6px;background:var(--pm-paper);color:var(--pm-ink);font:inherit;resize:vertical;overflow-wrap:anywhere}
.report input[type=number]{width:76px;min-height:32px;padding:4px 8px;border:1px solid var(--pm-edge);border-radius:6px;background:var(--pm-paper);color:var(--pm-ink);font:inherit}
.report :is(textarea,.preview):focus-visible{outline:2px solid var(--pm-accent);outline-offset:1px}
.report [aria-invalid=true]{border-color:var(--pm-alarm)}
.report select{width:100%}
.report hr{width:100%;margin:4px 0;border:0;border-top:1px solid var(--pm-line)}
.report fieldset .choice{padding:4px 0}
.report .verdict{display:grid;gap:4px;padding:10px 12px;border:1px solid var(--pm-line);border-radius:6px;background:var(--pm-tint);overflow-wrap:anywhere}
.report .verdict .head{display:flex;gap:8px;align-items:center;color:var(--pm-tone)}
.report .demo{padding:6px 8px;border:1px dashed var(--pm-edge);border-radius:6px;font-size:12px;color:var(--pm-quiet)}
.report .items .row,.report .own .row{justify-content:flex-start}
.report .items>li{min-width:0}
.report .address{overflow-wrap:anywhere}
.report .add-pictures{display:grid;gap:6px}
.report .fetching{display:grid;gap:6px;justify-items:start}
.report .preview{box-sizing:border-box;display:block;max-width:100%;max-height:320px;margin:0;overflow:auto;padding:8px 10px;border:1px solid var(--pm-line);border-radius:6px;background:var(--pm-tint,transparent);overflow-wrap:anywhere}
.report .preview pre{margin:0;font:12px/17px ui-monospace,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
.report img.preview{max-height:none;padding:0}
.report .strikes{display:grid;gap:6px}
.report .strikes li{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:center;justify-content:space-between;overflow-wrap:anywhere}
.report .editor{display:grid;gap:10px;min-width:0}
.report .tool{display:inline-flex;gap:4px;align-items:center;min-height:28px;font-weight:400}
.report .stage{position:relative;width:fit-content;max-width:100%;overflow:hidden;border:1px solid var(--pm-edge);cursor:crosshair;touch-action:none;user-select:none;line-height:0}
.report .stage img{max-width:100%;height:auto}
.report .stage>div{position:absolute;box-sizing:border-box;pointer-events:none;forced-color-adjust:none}
.report .stage .black{background:#000;outline:1px solid #fff}
.report .stage .drawing{border:2px dashed #000;outline:2px dashed #fff}
.report .stage .crop{border:2px solid #fff;outline:9999px solid rgb(0 0 0/.45)}
.report .figures{display:flex;flex-wrap:wrap;gap:8px;align-items:end}
.report .rows{display:grid;gap:0;margin:0;font-size:13px;line-height:18px;overflow-wrap:anywhere}
.report .rows>div{display:grid;grid-template-columns:minmax(88px,28%) 1fr;gap:0 12px;padding:6px 0;border-top:1px solid var(--pm-line)}
.report .rows dt{font-size:12px;font-weight:600;color:var(--pm-quiet)}
.report .rows dd{margin:0;white-space:pre-line}
.report .short{padding:8px 10px;border-inline-start:2px solid var(--pm-accent);overflow-wrap:anywhere}
.report .own{display:grid;gap:8px;min-width:0}
.report .own h3{margin:0}
.report .statuses{display:grid;gap:6px;padding:0}
.report .sure{display:grid;gap:8px;padding:10px 12px;border:1px solid var(--pm-edge);border-radius:6px}
.report .kept .problem{flex:1 1 200px}
@media (forced-colors:active){.report .steps [aria-current]{border-color:Highlight}}`
