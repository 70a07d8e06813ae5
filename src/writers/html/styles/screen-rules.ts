/** The page: its column, what stands around the text, and what is seen only by those who need it. */
export const SCREEN_RULES = `
*,::before,::after{box-sizing:border-box}
html{font-size:106.25%;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:4rem}
body{margin:0;background:var(--page);color:var(--text);font-family:var(--family);line-height:1.5;overflow-wrap:break-word}
.skip{position:absolute;left:1rem;top:-6rem;z-index:3;padding:.6rem 1rem;background:var(--page);color:var(--link)}
.skip:focus{top:.5rem}
:focus-visible{outline:3px solid var(--text);outline-offset:3px}
main:focus{outline:none}
:target{scroll-margin-top:4rem}
.visually-hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.marks{position:sticky;top:0;z-index:2;background:var(--text);color:var(--page);padding:.35rem 1rem;text-align:center;letter-spacing:.06em}
.marks p{margin:0;max-width:none}
.trail,.masthead,main,footer{max-width:74rem;margin:0 auto;padding-left:1.25rem;padding-right:1.25rem}
.masthead{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:1rem;padding-top:1.1rem;padding-bottom:.9rem}
.trail{padding-top:.7rem}
.trail ol{display:flex;flex-wrap:wrap;margin:0;max-width:none}
.trail li{display:flex;margin:0}
.trail li+li::before{content:"›";padding:0 .7rem;color:var(--muted)}
.trail a{min-height:1.6rem}
.masthead p{margin:0}
.masthead img{max-width:100%;height:auto;background:#fff}
.organisation{color:var(--accent);font-weight:bold;font-size:1.12rem;line-height:1.3}
main{padding-top:1.5rem;padding-bottom:2rem;border-top:.35rem solid var(--accent)}
.front{max-width:46rem}
.subtitle{color:var(--heading);font-size:1.18rem;margin:.2rem 0 1rem}
.provenance{margin:1rem 0;padding:.5rem 0 .5rem 1rem;border-left:.35rem solid var(--rule);font-style:italic}
.contents{margin:1.75rem 0 2rem}
.contents p{margin:0 0 .4rem;font-weight:bold;color:var(--heading)}
.contents ol{margin:0;padding:0;list-style-type:""}
.contents ol ol{padding-left:1.1rem}
.contents li{margin:0;padding:.2rem 0}
.contents a{display:flex;min-height:1.6rem;text-decoration:none}
.contents .number{flex:none;min-width:2rem;white-space:nowrap}
.contents span:last-child{text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.16em}
.contents a:hover span:last-child{text-decoration-thickness:3px}
footer{border-top:1px solid var(--rule);padding-top:1rem;padding-bottom:2rem;color:var(--muted);font-size:.94rem}
footer p{margin:.2rem 0}
@media (min-width:64rem){
html{font-size:112.5%}
main:has(.contents){display:grid;grid-template-columns:15rem minmax(0,1fr);column-gap:3rem;align-items:start}
.front,.text>.contents{grid-column:1/-1}
main>.contents{position:sticky;top:3.5rem;max-height:calc(100vh - 4.5rem);overflow:auto;margin:0;padding:.4rem .4rem .4rem .2rem;font-size:.94rem;border-top:1px solid var(--rule)}
main>.contents+.text{margin-top:0}
main>.contents+.text>section:first-child>:first-child{margin-top:.4rem}
}
`;
