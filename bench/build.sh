# Sourced by the commands beside it, in the project's root: builds the program and this module, and sets
#   flags       the launcher's own options for Java, its archive of classes among them, so that what is measured is what runs
#   classpath   the launcher's own and this module's behind it: an archive of classes fits that, too
#   libraries   this module's alone
mvn -B -q -Pbench -pl bench -am -Dspotless.check.skip=true process-classes \
  dependency:build-classpath -Dmdep.outputFile=target/libraries.txt >&2
libraries=bench/target/classes:$(cat bench/target/libraries.txt)

# launcher_arguments: what the launcher starts Java with, an argument a line. It is asked with a Java in its way that only
# repeats them; the start before that builds the program if need be.
launcher_arguments() {
  local fake=bench/target/fake-java version
  ./presswork --version >/dev/null
  version=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.version = //p')
  mkdir -p "$fake/bin"
  printf '#!/bin/sh\nprintf "%%s\\n" "$@"\n' >"$fake/bin/java"
  chmod +x "$fake/bin/java"
  printf 'JAVA_VERSION="%s"\n' "$version" >"$fake/release"
  JAVA_HOME=$PWD/$fake ./presswork --version 2>/dev/null
}
flags=() classpath=
while IFS= read -r argument; do
  if [ "$argument" = -cp ]; then
    IFS= read -r classpath
    break
  fi
  flags+=("$argument")
done < <(launcher_arguments)
if [ -z "$classpath" ]; then
  echo "bench: cannot tell how the launcher starts Java" >&2
  exit 1
fi
classpath=$classpath:$libraries
flags+=(-Dorg.slf4j.simpleLogger.defaultLogLevel=error)
