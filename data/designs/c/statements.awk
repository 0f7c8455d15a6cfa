# gcc's assembly with debugging on, to plain text: each ".loc" becomes a comment with the C statement, everything else that
# is for debuggers goes away.
/^\.Letext0:/ { exit }
/^#/ || /^\t\.(ident|cfi_|section\t\.note)/ || /^\.L(VL|FB|FE|BB|BE|BI|text)[0-9]*:/ || /^\t# / { next }
/^\t\.file/ {
	if ($2 ~ /^[0-9]+$/) {
		name = $NF
		gsub(/"/, "", name)
		files[$2] = name
	}
	next
}
/^\t\.loc/ {
	place = files[$2] ":" $3
	if (place != last && $3 > 0) {
		statement = line(files[$2], $3)
		if (statement !~ /^[{}]?$/)
			pending = sprintf("\t/* %s: %s */", place, statement)
	}
	last = place
	next
}
pending != "" && /^\t[a-zA-Z]/ {
	if (pending != said)
		print pending
	said = pending
	pending = ""
}
{ print }

function line(file, number,    text, i) {
	if (!(file in read)) {
		while ((getline text < file) > 0)
			lines[file, ++read[file]] = text
		close(file)
	}
	text = lines[file, number]
	gsub(/\/\*.*\*\//, "", text)
	gsub(/^[ \t]+|[ \t]+$/, "", text)
	return text
}
