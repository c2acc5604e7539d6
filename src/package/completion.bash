# Stands behind the words that src/tools/completion.c writes.  Bash parts words at '=': --dates=we is
# three of them.
_scrim() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=clean offer=
    if [[ $COMP_CWORD -gt 1 && " $_scrim_commands " == *" ${COMP_WORDS[1]} "* ]]; then
        command=${COMP_WORDS[1]}
    fi
    if [[ $word == = ]]; then
        word=
    elif [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    COMPREPLY=()
    if [[ $before == -* ]]; then
        offer=$(_scrim_values "$before")
    fi
    if [[ -z $offer && $word == -* ]]; then
        offer=$(_scrim_options "$command")
    elif [[ -z $offer ]]; then
        [[ $before == "$command" ]] && offer=$(_scrim_operands "$command")
        [[ $COMP_CWORD -eq 1 ]] && offer="$_scrim_commands /file"
    fi
    if [[ " ${offer:-/file} " == *' /file '* ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        compopt -o filenames 2>/dev/null
    elif [[ $offer == /folder ]]; then
        mapfile -t COMPREPLY < <(compgen -d -- "$word")
        compopt -o filenames 2>/dev/null
    fi
    mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -W "${offer//\/*/}" -- "$word")
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == --*= ]] && compopt -o nospace 2>/dev/null
    return 0
}
complete -F _scrim scrim
