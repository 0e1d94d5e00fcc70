# What the launcher of the sources and the one of a distribution share: finding Java, the archive of
# loaded classes that makes starts fast, and the start itself. Read in by both, never run.

say() { printf 'presswork: %s\n' "$*" >&2; }
fail() { say "$@"; exit 70; }

main_class=io.presswork.cli.Main
separator=:
# native PATH: sets path to what Java calls it. Each command that a start runs takes milliseconds, so what the shell
# can do itself it does, here and below.
native() { path=$1; }
case ${OSTYPE:-} in
  msys* | cygwin*)
    separator=';'
    native() { path=$(cygpath -m -- "$1"); }
    ;;
esac

# find_java WHAT: sets java, its home and its version, or fails saying that presswork needs WHAT.
find_java() {
  local link major line
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    java=$JAVA_HOME/bin/java
  else
    java=$(type -P java) || fail "$1 (there is no java)"
  fi
  # Its home: the folder above the one of the real file, whatever links lead to it.
  home=$java
  while [ -L "$home" ]; do
    link=$(readlink -- "$home")
    case $link in
      /*) home=$link ;;
      *) home=${home%/*}/$link ;;
    esac
  done
  home=${home%/*}/..
  # The version, from the file that every JDK has; to start a second Java would cost time.
  version=
  if [ -r "$home/release" ]; then
    while IFS= read -r line; do
      case $line in
        JAVA_VERSION=*) version=${line#*=} version=${version//\"/} ;;
      esac
    done <"$home/release"
  fi
  if [ -z "$version" ]; then
    version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9.]*\).*/\1/p' | head -n 1)
  fi
  version=${version%%[!0-9.]*}
  major=${version#1.}
  major=${major%%.*}
  case $major in
    '' | *[!0-9]*) fail "$1 (cannot tell the version of $java)" ;;
  esac
  [ "$major" -ge 17 ] || fail "$1 (found Java $major: $java)"
}

# set_flags MODELS: the options of every start. The fast compiler alone takes less processor time than
# both up to thousands of releases: see docs/performance.md.
set_flags() {
  native "$1"
  flags=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MaxRAMPercentage=60 -Dfile.encoding=UTF-8
    "-Dpresswork.models=$path")
}

# make_archive ARCHIVE CLASSPATH RELEASE: has the loaded classes of a run over one release laid out in a
# file that later starts map. A Java that cannot do it leaves an empty file, and is not asked again.
make_archive() {
  local made=$1 classpath=$2 release=$3 fresh=$1.$$
  mkdir -p "$fresh" || return 0
  native "$fresh"
  "$java" -Xshare:off "-XX:DumpLoadedClassList=$path/classes" "${flags[@]}" -cp "$classpath" \
    "$main_class" extract "$release" -q -j 1 -f csv,json,jsonl -o "$path/out" >/dev/null 2>&1 </dev/null &&
    "$java" -Xshare:dump "-XX:SharedClassListFile=$path/classes" "-XX:SharedArchiveFile=$path/archive" \
      "-XX:ErrorFile=$path/error" "${flags[@]}" -cp "$classpath" >/dev/null 2>&1 </dev/null
  [ -s "$fresh/archive" ] || : >"$fresh/archive"
  mv -f "$fresh/archive" "$made"
  rm -rf "$fresh"
}

# start ARCHIVE CLASSPATH ARGUMENTS...: becomes the program.
start() {
  local archive=$1 classpath=$2 size
  shift 2
  # Java takes the encoding of file names from the locale; without one, names beyond ASCII are lost.
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]*) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
  if [ -s "$archive" ]; then
    # An archive that does not fit, as after an update of Java, is passed over without a word.
    native "$archive"
    flags+=(-Xshare:auto "-XX:SharedArchiveFile=$path" -Xlog:cds=off -Xlog:class+path=off)
  fi
  if [ -t 1 ]; then
    size=$(stty size 2>/dev/null </dev/tty)
    flags+=(-Dpresswork.stdout.terminal=true "-Dpresswork.columns=${size##* }")
  fi
  [ -t 2 ] && flags+=(-Dpresswork.stderr.terminal=true)
  # Options are words: quoting inside PRESSWORK_JAVA_OPTS is not looked at.
  # shellcheck disable=SC2086
  exec "$java" "${flags[@]}" ${PRESSWORK_JAVA_OPTS:-} -cp "$classpath" "$main_class" "$@"
}
