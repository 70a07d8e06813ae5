/** The text: headings, numbers in the margin, lists, panels, notes. Prose is never wider than is good to read. */
export const TEXT_RULES = `
:root{--hang:0rem;--label:2rem}
h1,h2,h3,h4,h5,h6{color:var(--heading);line-height:1.25;margin:1.6em 0 .5em;max-width:46rem;text-wrap:balance}
h1{font-size:calc(.82*var(--h1));margin:.2em 0 .35em}
h2{font-size:var(--h2);margin-top:1.9em}
h3{font-size:var(--h3)}
h4,h5,h6{font-size:var(--h4)}
.part{color:var(--accent);border-bottom:2px solid var(--accent);padding-bottom:.25em;margin-top:2.2em}
p,ul,ol,dl,blockquote{margin:0 0 .9rem;max-width:46rem}
a{color:var(--link);text-underline-offset:.16em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:3px}
.number{font-variant-numeric:tabular-nums;white-space:pre}
p .number{font-weight:bold}
.label{font-weight:bold;margin-bottom:.35rem}
.note{font-size:.94rem;color:var(--muted)}
.withheld{border-left:.35rem double var(--text);padding-left:1rem;font-style:italic}
ul,ol{padding:0;list-style-type:""}
li{margin:0 0 .45rem}
li>p,li>ul,li>ol,dd>p{margin-bottom:.45rem}
li>.numbered:first-child{padding-left:var(--label);text-indent:calc(-1*var(--label))}
li>.numbered:first-child>.number{display:inline-block;min-width:var(--label);padding-right:.3em;text-indent:0;white-space:nowrap;font-weight:normal}
:where(.text) li>:not(:first-child){margin-left:var(--label)}
@media screen and (max-width:40rem){li li li li li>:not(:first-child){margin-left:0}}
.contents li>ol{margin-left:0}
ul{--label:1.35rem}
figure{margin:1.2rem 0 1.6rem;max-width:46rem}
figcaption{color:var(--heading);font-weight:bold;font-size:.94rem;margin-bottom:.5rem}
figure img{max-width:100%;height:auto;background:#fff;padding:.5rem;box-sizing:border-box}
ins{text-decoration-thickness:2px;text-underline-offset:.16em}
blockquote{border-left:.35rem solid var(--rule);padding:.1rem 0 .1rem 1.1rem}
blockquote>:last-child{margin-bottom:0}
.panel{margin:1.2rem 0 1.6rem;padding:1.1rem 1.1rem .5rem;max-width:48rem;background:var(--panel);border:2px solid var(--accent);border-left-width:.6rem}
.tick{font-family:"Segoe UI Symbol","Apple Symbols","DejaVu Sans",sans-serif;font-size:1.1em}
dl{display:block}
dl>div{padding:.5rem 0;border-bottom:1px solid var(--rule)}
dt{font-weight:bold}
dd{margin:.1rem 0 0}
dd>:last-child{margin-bottom:0}
.title-block{margin:1.3rem 0 1.6rem;border-top:2px solid var(--accent)}
.signature{margin:2rem 0}
.signature dd:empty{height:2.4rem;border-bottom:1px solid var(--text)}
.signature>div{border:0}
.footnotes{margin-top:2.5rem;padding-top:.5rem;border-top:1px solid var(--rule);font-size:.94rem}
.footnotes h2{font-size:var(--h3);margin-top:.6em}
sup{line-height:0;font-size:.75em}
sup a{padding:0 .15em}
sup+sup{margin-left:1rem}
.back{padding:0 .3em}
@media (min-width:40rem){
:root{--hang:3.6rem;--label:2.2rem}
h1{font-size:var(--h1)}
.text .numbered:not(li>.numbered){padding-left:var(--hang);text-indent:calc(-1*var(--hang))}
.text .numbered:not(li>.numbered)>.number{display:inline-block;min-width:var(--hang);padding-right:.3em;text-indent:0;white-space:nowrap}
p .number{font-weight:normal}
dl>div{display:grid;grid-template-columns:minmax(0,36%) minmax(0,1fr);column-gap:1.2rem}
dd{margin:0}
.panel{padding:1.3rem 1.5rem .6rem}
}
`;
