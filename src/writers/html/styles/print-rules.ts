/** On paper: black on white, no navigation, marks on every page, addresses in words, and no row or panel torn. */
export const PRINT_RULES = `
@media print{
@page{margin:18mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt Arial,sans-serif}}
html{font-size:11pt}
.skip,.trail,main>.contents,.back{display:none}
.marks{position:fixed;top:0;left:0;right:0;background:none;color:#000;border-bottom:1pt solid #000}
.masthead,main,footer{max-width:none;padding-left:0;padding-right:0}
main{display:block}
.scrolls{overflow:visible;border:0}
table{min-width:0;font-size:9.5pt}
thead{display:table-header-group}
tr,.panel p,dl>div,figure{break-inside:avoid}
h1,h2,h3,h4,h5,h6,caption,.label{break-after:avoid}
.page-break{break-after:page}
p,li{orphans:2;widows:2}
.text a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}
thead th,thead td,.panel,.group th{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;
