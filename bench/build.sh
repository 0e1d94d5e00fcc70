# Sourced by the commands beside it, in the project's root: builds the program and this module, and sets
#   classpath   of both
#   flags       the launcher's own options for Java, so that what is measured is what runs
mvn -B -q -Pbench -pl bench -am -Dspotless.check.skip=true process-classes \
  dependency:build-classpath -Dmdep.outputFile=target/libraries.txt >&2
classpath=bench/target/classes:$(cat bench/target/libraries.txt)
# Java itself tells the options. The archive of classes, if there is one, fits the launcher's class path only. Some that
# Java tells it does not take back without the first. Starting the launcher builds its program, too.
read -ra flags < <(PRESSWORK_JAVA_OPTS="${PRESSWORK_JAVA_OPTS:-} -XX:+PrintCommandLineFlags" ./presswork --version |
  sed -n '1{s/-XX:[^ ]*\(PrintCommandLineFlags\|ArchiveFile\|ArchiveAtExit\)[^ ]*//g;p;}')
flags=(-XX:+UnlockDiagnosticVMOptions "${flags[@]}" -Dorg.slf4j.simpleLogger.defaultLogLevel=error)
