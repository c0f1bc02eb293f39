# Writes the man page of the batch program, its verbs as the program's own help names them:
# cmake -D PROGRAM=<skill-ledger-cli> -D TEMPLATE=<page> -D PAGE=<result> -D PROJECT_VERSION=… -P manpage.cmake
cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND ${PROGRAM} --language en --help OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
string(REGEX REPLACE "\n  --json.*" "\n" help "${help}") # the page tells of these itself
string(FIND "${help}" "\n" first)
string(SUBSTRING "${help}" ${first} -1 help)
string(REPLACE "\\" "\\e" help "${help}")
string(REPLACE "-" "\\-" help "${help}")
string(REPLACE "…" "..." help "${help}")
string(REGEX REPLACE "\n      \\\\-\\\\-([^ \n]+)(( [^ \n]+)?)  ([^\n]*)"
    "\n.RS\n.TP\n\\\\fB\\\\-\\\\-\\1\\\\fI\\2\\\\fR\n\\\\\&\\4\n.RE" help "${help}")
string(REGEX REPLACE "\n  ([a-z][a-z\\-]*)([^\n]*)\n +([^\n]*)"
    "\n.TP\n\\\\fB\\1\\\\fI\\2\\\\fR\n\\\\\&\\3." VERBS "${help}")
string(STRIP "${VERBS}" VERBS)
configure_file(${TEMPLATE} ${PAGE} @ONLY)
