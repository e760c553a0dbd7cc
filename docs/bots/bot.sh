#!/bin/sh
# Plays a season of Two Seats from its folder: sh docs/bots/bot.sh --seat product-owner --seed 7 --sprints 1
# Nothing but a POSIX shell: it reads each line only as far as the first answer on offer, and gives that.
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
mkfifo "$folder/answers"
npm run --silent protocol -- "$@" <"$folder/answers" | {
  exec 3>"$folder/answers"
  while IFS= read -r line; do
    case $line in
      '{"type":"ask",'*)
        id=${line#*'"id":'}
        option=${line#*'"options":[{"id":"'}
        printf '{"answer":%s,"option":"%s"}\n' "${id%%,*}" "${option%%\"*}" >&3
        ;;
      '{"type":"error",'* | '{"type":"refused",'*)
        printf '%s\n' "$line" >&2
        exit 1
        ;;
      '{"type":"result",'*)
        outcome=${line#*'"outcome":'}
        end=${line##*'"end":'}
        printf '{"outcome":%s},"end":%s}}\n' "${outcome%%\}*}" "${end%%\}*}"
        exit 0
        ;;
    esac
  done
  exit 1
}
