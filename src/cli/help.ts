/** What `moothall --help` prints. */
export const HELP = `moothall: council papers from case files, as Word, PDF and web page

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
      --format docx,pdf,html    only these formats (default: docx,pdf)
      --audience public|restricted   who will read them (default: public)
      --output DIR              where to write (default: output/)
      --date YYYY-MM-DD         the day to render for (default: SOURCE_DATE_EPOCH, else today)
      --language en|cy|both     the language of the papers; both: a parallel pair, …-en and …-cy, with the same
                                numbers (default: as the authority's profile says, else en)
      --jobs N                  as for check
      --no-cache                draw every SVG and chart anew; else those drawn before are taken from
                                MOOTHALL_CACHE, or moothall in XDG_CACHE_HOME or ~/.cache

  moothall pack MEETING…        everything for a meeting: agenda, papers, and one PDF of all of it
      --audience public|restricted|both   whose packs (default: public); page numbers are the same
      --supplement N            the supplement of that number, and the whole meeting with it taken in
      --include-nonconforming   put supplied PDFs in that are not accessible or archival; the pack then is neither
      --output DIR              where to write (default: output/)
      --date YYYY-MM-DD, --language en|cy|both, --jobs N   as for render; of a pair each language has a folder
      --no-cache                make every item anew; else those that have not changed are taken from the same

  moothall decide MEETING…      after a meeting: notices and minute extracts of its decisions, minutes,
                                and the lists of decisions and of actions
      --audience public|restricted|both   for whom (default: public)
      --format html,pdf,docx    only these formats (default: all of them)
      --output DIR, --date YYYY-MM-DD, --language en|cy, --no-cache   as for render

  moothall publish MEETING      make its pack and publish it: refused while an error stands, put in place whole,
                                and put on record beside the meeting's file; never changed afterwards
      --supplement N            publish a supplement, and the whole meeting with it taken in
      --audience public|both    (default: both)
      --date YYYY-MM-DD         the day of publishing (default: as the meeting's file says, else as for render)
      --output DIR, --language en|cy, --include-nonconforming, --jobs N, --no-cache   as for pack

  moothall status MEETING…      each item, the state of its paper, what blocks publication, days left
      --as-of YYYY-MM-DD        the day it is seen from (also --date; default: as for render)
      --json                    as data, for machines

  moothall forward-plan MEETING…   the notice of key decisions and private meetings, with what has changed
      --since ISSUE             the last issue: its name or file (default: the newest in data/forward-plans)
      --issue NAME              keep this issue in data/forward-plans, for the next one to be compared with
      --output DIR, --date YYYY-MM-DD (the day it is published), --language en|cy   as for render

  moothall schema [NAME]        print the JSON Schema of case, authority, meeting, registers …;
                                without a name, write all of them to data/schema/ (or --output DIR)

  moothall new KIND --id ID     write data/cases/ID.yaml, a commented starter; never overwrites

  Documents: cabinet-report, executive-report, joint-committee-report, decision-notice,
             minute-extract, public-summary

  --workspace DIR   the folder that holds data/ (default: the nearest one upwards)
  --quiet, -q       only findings and results      --verbose, -v   more
  --help, -h        this text                      --version, -V   the version

  Exit codes: 0 clean or warnings only; 1 findings at error level;
              2 wrong usage, configuration, or an output that cannot be written.
  NO_COLOR is honoured; nothing moves when the output is not a terminal.`;
