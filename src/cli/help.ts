/** What `moothall --help` prints. */
export const HELP = `moothall: council papers from case files, as Word and PDF

  moothall check [path…]        check cases (default: all in data/cases)
      --format text|json|sarif  how to report (default: text)
      --jobs N                  how many threads may work at once (default: one for each processor)
      --fix                     make the mends that are certain, in place; comments and layout stay

  moothall explain CASE [FIELD] how each figure and date is worked out, from what, by which rule
      --format table|json

  moothall timetable CASE|MEETING…   the days that law and constitution set, earliest first
      --format table|json, --date YYYY-MM-DD

  moothall rules [ID…]          the rules that are checked, or the manual page of one
      --manual                  the whole manual as Markdown

  moothall render [case…]       render cases, by id or path (default: all)
      --document KIND,…         only these documents (default: all the case supports)
      --format docx,pdf         only these formats (default: both)
      --audience public|restricted   who will read them (default: public)
      --output DIR              where to write (default: output/)
      --date YYYY-MM-DD         the day to render for (default: SOURCE_DATE_EPOCH, else today)
      --language en|cy          the language of the papers (default: en)
      --jobs N                  as for check

  moothall pack MEETING…        everything for a meeting: agenda, papers, and one PDF of all of it
      --audience public|restricted|both   whose packs (default: public); page numbers are the same
      --output DIR              where to write (default: output/)
      --date YYYY-MM-DD, --language en|cy, --jobs N   as for render
      --no-cache                make every item anew; else those that have not changed are taken from
                                MOOTHALL_CACHE, or moothall in XDG_CACHE_HOME or ~/.cache

  moothall status MEETING…      each item, the state of its paper, what blocks publication, days left
      --date YYYY-MM-DD

  moothall schema [NAME]        print the JSON Schema of case, authority, meeting or registers;
                                without a name, write all four to data/schema/ (or --output DIR)

  moothall new KIND --id ID     write data/cases/ID.yaml, a commented starter; never overwrites

  Documents: cabinet-report, executive-report, joint-committee-report, decision-notice,
             minute-extract, public-summary

  --workspace DIR   the folder that holds data/ (default: the nearest one upwards)
  --quiet, -q       only findings and results      --verbose, -v   more
  --help, -h        this text                      --version, -V   the version

  Exit codes: 0 clean or warnings only; 1 findings at error level;
              2 wrong usage, configuration, or an output that cannot be written.
  NO_COLOR is honoured; nothing moves when the output is not a terminal.`;
