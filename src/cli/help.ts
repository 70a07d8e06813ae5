/** What `moothall --help` prints. */
export const HELP = `moothall: council papers from case files, as Word and PDF

  moothall check [path…]        check cases (default: all in data/cases)
      --format text|json|sarif  how to report (default: text)

  moothall render [case…]       render cases, by id or path (default: all)
      --document KIND,…         only these documents (default: all the case supports)
      --format docx,pdf         only these formats (default: both)
      --audience public|restricted   who will read them (default: public)
      --output DIR              where to write (default: output/)
      --date YYYY-MM-DD         the day to render for (default: SOURCE_DATE_EPOCH, else today)
      --language en|cy          the language of the papers (default: en)

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
