/** Tables: figures in line, totals ruled, and the names of rows kept in sight where a wide table scrolls. */
export const TABLE_RULES = `
.table{margin:1.4rem 0 1.8rem}
.scrolls{position:relative;overflow-x:auto;border:1px solid var(--rule);background:linear-gradient(var(--page),var(--page))}
table{border-collapse:separate;border-spacing:0;width:100%;font-size:.94rem;line-height:1.4;overflow-wrap:anywhere}
.scrolls table{overflow-wrap:normal}
caption{text-align:left;color:var(--heading);font-weight:bold;font-size:1rem;padding:.2rem 0 .6rem}
caption span{display:block;max-width:44rem}
.scrolls caption{padding:.6rem}
.scrolls caption span{position:sticky;left:.6rem;max-width:min(44rem,calc(100vw - 4.2rem))}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--rule);font-weight:normal}
thead th{overflow-wrap:break-word}
thead th,thead td{background:var(--tableHead);color:var(--tableHeadText);font-weight:bold;vertical-align:bottom;border-bottom:1px solid var(--tableHeadText)}
thead th[colspan]{border-left:1px solid var(--tableHeadText)}
thead a{color:inherit}
tbody th{background:var(--page)}
.group th,.group td{background:var(--band);font-weight:bold}
.subtotal th,.subtotal td,.total th,.total td{font-weight:bold;border-top:2px solid var(--text)}
.total th,.total td{border-bottom:2px solid var(--text)}
.figure{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.right{text-align:right}
.centre{text-align:center}
thead .figure{white-space:normal}
th p,td p,th li,td li{margin:0 0 .3rem}
th>:last-child,td>:last-child{margin-bottom:0}
.table>.note{margin:.5rem 0 0}
@media screen and (max-width:64rem){
.scrolls th[scope=row]:first-child:not([colspan]){position:sticky;left:0;width:9.5rem;min-width:8rem;max-width:10rem;border-right:1px solid var(--rule);overflow-wrap:anywhere}
}
`;
