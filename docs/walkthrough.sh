#!/usr/bin/env bash
# Takes one invented U-visa request through Attest: from the attorney's e-mail to the signed certificate.
#
# Start the demonstration first, then:   docs/walkthrough.sh
#
#   ATTEST_URL   where Attest answers      (http://localhost:8080)
#   ATTEST_OUT   where the PDF is saved    (the current folder)
#
# Needs bash, curl and what every Unix has (awk, sed, base64, cmp). Each run opens a case of its own. It stops at the
# first thing that is not as expected and says what that was; it ends with 0 only if everything was.
set -euo pipefail

readonly URL=${ATTEST_URL:-http://localhost:8080}
readonly OUT=${ATTEST_OUT:-.}
readonly PASSWORD=demo # of every invented person, in the demonstration only
WORK=$(mktemp -d)
readonly WORK
trap 'rm -rf "$WORK"' EXIT

STATUS= # of the last answer
CASE=   # number of our case
SEEN=   # version of our case that we read last

# ---- speaking -------------------------------------------------------------------------------------------------------

step=0
title() {
    step=$((step + 1))
    printf '\n%2d. %s\n' "$step" "$1"
}

say() { printf '    %s\n' "$*"; }

stop() {
    {
        printf '\nSTOPPED in step %d: not as expected.\n' "$step"
        printf '    expected  %s\n' "$1"
        printf '    came      %s\n' "$2"
        sentences | sed 's/^/    it says   /'
    } >&2
    exit 1
}

# ---- asking ---------------------------------------------------------------------------------------------------------

# as WHO METHOD PATH [JSON [HEADER]...]: sends it; STATUS and the answer's facts are there afterwards
as() {
    local who=$1 method=$2 path=$3 json=${4:-} headers=()
    shift $(($# < 4 ? $# : 4))
    local header
    for header in "$@"; do headers+=(-H "$header"); done
    if [[ -n $json ]]; then
        printf '%s' "$json" >"$WORK/sent"
        headers+=(-H 'Content-Type: application/json' --data-binary "@$WORK/sent")
    fi
    : >"$WORK/answer"
    : >"$WORK/head"
    STATUS=$(curl -sS --max-time 60 -u "$who:$PASSWORD" -X "$method" -H 'Accept: application/json, application/pdf' \
        ${headers[@]+"${headers[@]}"} -D "$WORK/head" -o "$WORK/answer" -w '%{http_code}' "$URL$path" 2>"$WORK/trouble") ||
        stop "an answer from $URL" "$(tail -n 1 "$WORK/trouble")"
    if grep -qi '^content-type:.*json' "$WORK/head"; then
        flatten <"$WORK/answer" >"$WORK/facts"
    else
        : >"$WORK/facts"
    fi
}

# changes WHO METHOD PATH-IN-CASE JSON: a write to our case, with the version that we read last
changes() {
    as "$1" "$2" "/api/v1/cases/$CASE/$3" "$4" "If-Match: \"$SEEN\""
    expect 200
    SEEN=$(fact version)
}

# expect STATUS: stops unless that came
expect() { [[ $STATUS == "$1" ]] || stop "HTTP $1" "HTTP $STATUS"; }

# fact PATH: a value of the last answer, such as  assignment.name  or  items.0.number ; empty where it is absent
fact() { awk -v path="$1" 'index($0, path "=") == 1 { print substr($0, length(path) + 2); exit }' "$WORK/facts"; }

# equal PATH VALUE: stops unless the last answer says so
equal() {
    local came
    came=$(fact "$1")
    [[ $came == "$2" ]] || stop "$1 is $2" "$1 is ${came:-absent}"
}

# sentences: what a refusal says
sentences() {
    awk '/^violations\.[0-9]+\.sentence=/ { found = 1; sub(/^[^=]*=/, ""); print }
         /^detail=/ { detail = substr($0, 8) }
         END { if (!found && detail != "") print detail }' "$WORK/facts" 2>/dev/null || true
}

# flatten: JSON in, lines  path=value  out
flatten() {
    awk '
        function blank() { sub(/^[ \t\r\n]+/, "", text) }
        function string(   quoted) {
            match(text, /^"([^"\\]|\\.)*"/)
            quoted = substr(text, 2, RLENGTH - 2)
            text = substr(text, RLENGTH + 1)
            gsub(/\\n/, " ", quoted)
            gsub(/\\"/, "\"", quoted)
            return quoted
        }
        function value(path,   open, shut, key, count) {
            blank()
            open = substr(text, 1, 1)
            if (open == "{" || open == "[") {
                shut = open == "{" ? "}" : "]"
                text = substr(text, 2)
                blank()
                if (substr(text, 1, 1) == shut) { text = substr(text, 2); return }
                while (1) {
                    blank()
                    key = count++
                    if (open == "{") { key = string(); blank(); text = substr(text, 2) }
                    value(path == "" ? key : path "." key)
                    blank()
                    open_next = substr(text, 1, 1)
                    text = substr(text, 2)
                    if (open_next != ",") return
                }
            }
            if (open == "\"") { print path "=" string(); return }
            match(text, /^[^][{}, \t\r\n]+/)
            if (RLENGTH < 1) { print "unreadable=true"; exit 0 }
            print path "=" substr(text, 1, RLENGTH)
            text = substr(text, RLENGTH + 1)
        }
        { text = text $0 "\n" }
        END { if (text ~ /[^ \t\r\n]/) value("") }'
}

# on_the_clock INSTANT: day and minute in Northampton, or in UTC where date cannot convert
on_the_clock() {
    TZ=EST5EDT,M3.2.0,M11.1.0 date -d "$1" '+%F %H:%M' 2>/dev/null ||
        printf '%s %s UTC' "${1:0:10}" "${1:11:5}"
}

sha256() {
    if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

# ---- what the invented people write ---------------------------------------------------------------------------------

readonly ONCE="walkthrough-$(date +%s)-$$-$RANDOM"
readonly INCIDENT="26-$(date +%j%H%M)-$((RANDOM % 900 + 100))"
readonly RECEIVED=$(TZ=UTC+12 date +%F) # today or yesterday: in the future nowhere in the United States
readonly NEXT_YEAR=$(($(date +%Y) + 1))

readonly REQUEST='"request": {
    "receivedOn": "'$RECEIVED'", "receivedBy": "EMAIL", "requester": "ATTORNEY",
    "name": {"family": "Samplelaw", "given": "Avery"}, "organization": "Invented Valley Legal Aid",
    "email": "avery@samplelaw.example", "phone": "4135550142", "address": "2 Invented Way, Northampton, MA 01060",
    "authorizationOnFile": true, "preferredLanguage": "Spanish"}'

victim() { # victim FAMILY
    printf '%s' '{"name": {"family": "'"$1"'", "given": "Estrella", "middle": "Inventada"},
        "otherNames": [{"family": "Muñoz", "given": "Estrella"}],
        "bornOn": "1991-04-12", "sex": "FEMALE", "aNumber": "000123456", "kind": "DIRECT", "incapacitated": false}'
}

# some 3,400 characters: more than the box of the form holds
readonly NARRATIVE="On January 9, 2025 at 11:40 p.m. officers were sent to 14 Ficción Street after the victim called 911 and whispered that her husband had struck her. She met them at the door with a swollen left cheek and a cut above the eye, and said that the husband, José Ángel Ejemplo, had hit her with a closed fist after an argument about money and had kept her from leaving the kitchen.\n\nOn January 31, 2025 a neighbor reported shouting. The victim told the officers that the husband had held a kitchen knife against her side and had said that nobody would believe her. A knife with a black handle was seized. The emergency department at the Invented Cooley Hospital recorded a cut of four centimeters along the ribs and bruises of different ages on both forearms.\n\nOn February 14, 2025 the victim came to the station with her sister, Noemí Muñoz, and showed 61 messages received in nine days from three telephone numbers. The messages described where she had been, which bus she had taken and what she had worn. One said: «Sé a qué hora sales y sé por dónde vuelves.» Detectives preserved the telephone with her written consent.\n\nOn March 2, 2025 the victim found a tracking device under the rear bumper of her sister's car. She did not touch it, called the station, and waited two hours until an officer removed it. The device was registered to an account opened with the husband's e-mail address.\n\nOn March 19, 2025 the husband waited outside the bakery where the victim works, followed her for eleven blocks and pushed her against a wall when she took out her telephone. A passer-by, whose name is known to the department, recorded part of it. He was arrested that evening on Señorial Avenue and charged with assault and battery on a household member, assault by means of a dangerous weapon, and stalking.\n\nThe victim gave a first statement in Spanish through a telephone interpreter on January 10, 2025 and a second, recorded statement of ninety minutes through a certified interpreter on February 14, 2025. She drew the rooms of the apartment, marked where each event took place, and gave the names of two people who had seen her injuries. She picked the husband's three telephone numbers out of a list and explained how she knew each of them.\n\nOn March 4, 2025 she agreed to a second medical examination so that the older injuries could be photographed, although it meant losing a day's pay. On March 20, 2025 she identified the husband in a recording made by the bakery's camera. She kept a notebook of dates, hours and places, and handed it over; it fills forty pages, and the entries that could be checked against records of the telephone company and of the bus line were found to be right.\n\nShe asked on every occasion that she not be called at home, since the husband's mother answers there. The department has reached her through her attorney, and each time within a day. She told the assigned detective that she is afraid, that she sleeps badly, and that she will testify all the same: «Tengo miedo, pero voy a decir la verdad.»\n\nThe case is pending in the Northampton District Court. The Commonwealth expects to call her as a witness to all five events; without her the events of January 31 and February 14 could not be proven. The protective order was extended for one year at a hearing where she was present and answered the judge's questions herself, through the interpreter, for almost an hour."

readonly ACTIVITY='{"incidentNumbers": ["'$INCIDENT'"],
    "crimes": ["DOMESTIC_VIOLENCE", "FELONIOUS_ASSAULT", "STALKING"],
    "citations": ["M.G.L. c. 265, § 13M", "M.G.L. c. 265, § 15B", "M.G.L. c. 265, § 43"],
    "dates": ["2025-01-09", "2025-01-31", "2025-02-14", "2025-03-02", "2025-03-19"],
    "places": ["14 Ficción Street, Northampton, MA", "Señorial Avenue, Northampton, MA"],
    "inUnitedStates": true, "extraterritorial": false, "narrative": "'$NARRATIVE'",
    "similarityExplained": "Assault by means of a dangerous weapon (c. 265, § 15B) is a felony assault and so similar to felonious assault.",
    "injuries": "Swelling of the left cheek, a cut above the left eye, a cut of four centimeters along the ribs, bruises on both forearms; treated at the Invented Cooley Hospital. The victim reports fear and sleeplessness.",
    "caseStatus": "ONGOING", "officers": ["Officer Pat Invented", "Detective Bobbie Sampletwo"],
    "docketNumbers": ["2545CR000123"]}'

helped() { # helped DAY KIND WHAT SOURCE [MORE]
    printf '%s' '{"on": "'"$1"'", "kind": "'"$2"'", "what": "'"$3"'", "by": "VICTIM", "learnedFrom": "AGENCY",
        "language": "Spanish", "source": "'"$4"'"'"${5:+, $5}"'}'
}

# ---- the walk -------------------------------------------------------------------------------------------------------

printf 'Attest, one case from the request to the signed certificate, at %s\n' "$URL"
printf 'Everybody and everything in it is invented. Only DHS grants a visa.\n'

title "The records desk opens a case from an attorney's e-mail."
as intake POST /api/v1/cases "{$REQUEST}" "Idempotency-Key: $ONCE"
expect 201
equal stage RECEIVED
CASE=$(fact number)
SEEN=$(fact version)
say "Case $CASE is open. An answer is due on $(fact due.on)."
say "How that day was found: $(fact due.computed)"

title "The same e-mail is sent a second time: it must not open a second case."
as intake POST /api/v1/cases "{$REQUEST}" "Idempotency-Key: $ONCE"
expect 201
equal number "$CASE"
equal version "$SEEN"
say "The answer is case $CASE again, unchanged."

title "The case is routed to one of the designated certifiers."
changes intake POST assignment '{}'
equal stage IN_REVIEW
NAME=$(fact assignment.name)
say "$NAME has it. $(fact assignment.why)."
CERTIFIER=
for somebody in certifier1 certifier2 certifier3 certifier4; do
    as "$somebody" GET /api/v1/me
    expect 200
    if [[ $(fact name) == "$NAME" ]]; then CERTIFIER=$somebody; fi
done
[[ -n $CERTIFIER ]] || stop "one of certifier1 to certifier4 is $NAME" "none of them is"

title "$NAME ($CERTIFIER) opens the case and asks what the form still lacks."
as "$CERTIFIER" GET "/api/v1/cases/$CASE/form/completeness"
expect 200
equal complete false
LACKING=$(grep -c '^missing\.[0-9]*\.sentence=' "$WORK/facts" || true)
say "$LACKING answers are missing on Form I-918 Supplement B."
for i in 0 1 2; do
    if [[ -n $(fact "missing.$i.part") ]]; then
        say "  $(fact "missing.$i.part"), item $(fact "missing.$i.item"): $(fact "missing.$i.sentence")"
    fi
done
if ((LACKING > 3)); then say "  ... and $((LACKING - 3)) more."; fi

title "$NAME writes down who was harmed and what happened."
changes "$CERTIFIER" PUT victim "$(victim "Muñoz Ejemplo")"
equal victim.name.family "Muñoz Ejemplo"
say "The victim: Estrella Inventada Muñoz Ejemplo, born April 12, 1991."
changes "$CERTIFIER" PUT criminal-activity "$ACTIVITY"
equal criminalActivity.dates.4 2025-03-19
say "Incident $INCIDENT: domestic violence, felonious assault, stalking; five dates, where the form has four boxes."
say "The account is more than 3,000 characters long; what its box cannot hold continues in Part 7. Nothing is cut off."
STALE=$SEEN

title "How the victim helped goes on record, entry by entry."
changes "$CERTIFIER" POST cooperation "$(helped 2025-01-09 REPORTED_CRIME "Called 911 and named the attacker." "Report $INCIDENT, page 1")"
REPORTED=$(fact cooperation.0.id)
changes "$CERTIFIER" POST cooperation "$(helped 2025-02-15 GAVE_STATEMENT "Recorded statement of ninety minutes." "Report $INCIDENT, page 4" '"interpreter": "Court interpreter, certified"')"
MISTAKEN=$(fact cooperation.1.id)
changes "$CERTIFIER" POST cooperation "$(helped 2025-03-20 IDENTIFIED_SUSPECT "Identified the attacker in the recording of the bakery's camera." "Report $INCIDENT, page 9")"
IDENTIFIED=$(fact cooperation.2.id)
changes "$CERTIFIER" POST cooperation "$(helped 2025-03-04 REASONABLE_REQUEST "Asked to be examined a second time; she came the same day." "Report $INCIDENT, page 7" '"outcome": "DONE"')"
ASKED=$(fact cooperation.3.id)
say "Four records are there: a report, a statement, an identification, a reasonable request that was met."
changes "$CERTIFIER" POST "cooperation/$MISTAKEN/correction" "$(helped 2025-02-14 GAVE_STATEMENT "Recorded statement of ninety minutes, through an interpreter." "Report $INCIDENT, page 4" '"interpreter": "Court interpreter, certified"')"
equal cooperation.4.supersedes "$MISTAKEN"
equal cooperation.1.superseded true
STATED=$(fact cooperation.4.id)
say "The statement's date was a day off: a fifth record corrects it, and the mistaken one stays in sight."

title "REFUSED ON PURPOSE: somebody works from an old copy of the case."
as "$CERTIFIER" PUT "/api/v1/cases/$CASE/victim" "$(victim "Overwritten")" "If-Match: \"$STALE\""
expect 412
say "Attest refuses (412) and loses nothing: $(sentences)."

title "$NAME answers Part 4 of the form; each answer rests on records."
changes "$CERTIFIER" PUT helpfulness '{
    "possessesInformation": {"yes": true, "restsOn": ["'"$REPORTED"'", "'"$IDENTIFIED"'"]},
    "helpful": {"yes": true, "restsOn": ["'"$REPORTED"'", "'"$STATED"'", "'"$IDENTIFIED"'"]},
    "refused": {"yes": false, "restsOn": ["'"$ASKED"'"]},
    "explanation": "The victim reported the crimes at once, gave two statements, was examined twice, identified the attacker and says that she will testify."}'
equal helpfulness.helpful.yes true
equal helpfulness.refused.yes false
say "She has information: yes. She was helpful: yes. She refused a reasonable request: no."
changes "$CERTIFIER" PUT family-members '{"anyCulpable": true, "members": [
    {"name": {"family": "Ejemplo", "given": "José", "middle": "Ángel"}, "relationship": "Husband",
     "involvement": "Charged with the assaults and the stalking."}]}'
say "One family member is named in Part 5: the husband who was charged."
changes "$CERTIFIER" PUT safe-contact '{"channels": [
    {"kind": "PHONE", "where": "Through the attorney only", "safe": false, "hours": null, "mayLeaveMessage": false, "maySayPolice": false,
     "language": "Spanish", "codeWord": null, "saidBy": "Avery Samplelaw", "until": null},
    {"kind": "IN_PERSON", "where": "At the attorney'"'"'s office", "safe": true, "hours": "Weekdays, 9 to 5", "mayLeaveMessage": false,
     "maySayPolice": false, "language": "Spanish", "codeWord": null, "saidBy": "Avery Samplelaw", "until": "'"$NEXT_YEAR"'-12-31"}]}'
say "Safe contact: never by telephone; in person at the attorney's office, until December 31, $NEXT_YEAR."

title "$NAME asks again what the form still lacks, and looks at a draft."
as "$CERTIFIER" GET "/api/v1/cases/$CASE/form/completeness"
expect 200
equal complete true
say "Nothing is missing any more ($LACKING before)."
as "$CERTIFIER" GET "/api/v1/cases/$CASE/form"
expect 200
grep -qi "^content-disposition:.*$CASE-I-918B-DRAFT.pdf" "$WORK/head" || stop "a PDF that says it is a draft" "another file name"
say "The preview is a PDF whose name says that it is a draft."

title "The District Attorney's office is asked for its view."
changes "$CERTIFIER" POST consultations '{"question": "Does the office object to a certification while the case is pending?"}'
equal stage IN_CONSULTATION
CONSULTATION=$(fact consultations.0.id)
ANSWER_BY=$(fact consultations.0.answerBy)
say "The brief is sent and frozen. The office has until $ANSWER_BY."

title "The District Attorney's liaison (liaison1) finds the brief in the inbox and reads it."
as liaison1 GET '/api/v1/consultations?status=open'
expect 200
grep -q "^items\.[0-9]*\.id=$CONSULTATION\$" "$WORK/facts" || stop "the brief of $CASE in the inbox" "an inbox without it"
say "The inbox holds $(grep -c '^items\.[0-9]*\.id=' "$WORK/facts") open brief(s), ours among them."
as liaison1 GET "/api/v1/consultations/$CONSULTATION"
expect 200
equal brief.number "$CASE"
equal brief.cooperation.3.kind GAVE_STATEMENT
if grep -q 000123456 "$WORK/answer"; then stop "a brief without the victim's A-Number" "a brief that holds it"; fi
say "It holds the facts of the crime and $(grep -c '^brief\.cooperation\.[0-9]*\.kind=' "$WORK/facts") records of help; the A-Number and the attorney's papers stay with the police."

title "The liaison answers: no objection."
as liaison1 POST "/api/v1/consultations/$CONSULTATION/response" '{"outcome": "NO_OBJECTION", "prosecution": "PENDING",
    "comments": "The Commonwealth expects to call the victim as a witness."}'
expect 200
equal state ANSWERED
say "$(fact respondedBy) answered on $(fact respondedOn). That is advice; the Chief decides."

title "$NAME recommends to certify."
as "$CERTIFIER" GET "/api/v1/cases/$CASE"
expect 200
equal stage IN_REVIEW
SEEN=$(fact version)
changes "$CERTIFIER" POST recommendation '{"answer": "CERTIFY", "note": "Reported at once, and helpful ever since."}'
equal stage AWAITING_DECISION
say "The case now waits for the Chief."

title "REFUSED ON PURPOSE: the certifier tries to decide as well."
as "$CERTIFIER" POST "/api/v1/cases/$CASE/decision" '{"answer": "APPROVE"}' "If-Match: \"$SEEN\""
expect 403
say "Attest refuses (403): $(sentences). Whoever recommends does not decide."

title "REFUSED ON PURPOSE: the chief of another department looks for the case."
as sampleton-chief GET "/api/v1/cases/$CASE"
expect 404
THEIRS=$(sentences)
as sampleton-chief GET /api/v1/cases/NPD-1999-9999
expect 404
[[ $(sentences) == "$THEIRS" ]] || stop "the same words for a case that never was" "other words"
say "Attest says (404): $THEIRS. It says the same of a case that never was."

title "The Chief approves."
as chief GET "/api/v1/cases/$CASE"
expect 200
SEEN=$(fact version)
changes chief POST decision '{"answer": "APPROVE"}'
equal stage APPROVED
TODAY=$(fact decision.on)
say "Approved on $TODAY by $(fact decision.byName). What was approved is frozen: this is what is printed, now and later."

title "The filled Form I-918 Supplement B is saved."
readonly PDF="$OUT/$CASE-I-918B.pdf"
as "$CERTIFIER" GET "/api/v1/cases/$CASE/form"
expect 200
grep -qi "^content-disposition:.*\"$CASE-I-918B.pdf\"" "$WORK/head" || stop "the final form" "another file name"
[[ $(head -c 5 "$WORK/answer") == %PDF- ]] || stop "a PDF" "something else"
mkdir -p "$OUT"
cp "$WORK/answer" "$PDF"
SHA=$(sha256 "$PDF")
say "Saved as $PDF, $(wc -c <"$PDF" | tr -d ' ') bytes."
say "SHA-256 $SHA"
as chief GET "/api/v1/cases/$CASE/form"
expect 200
cmp -s "$WORK/answer" "$PDF" || stop "the same bytes at the second download" "other bytes"
say "A second download is the same, byte for byte."

title "The Chief signed the paper in ink; the signature is recorded with its scan."
SCAN=$(printf '%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj\ntrailer<</Root 1 0 R>>\n%%%%EOF\n' | base64 | tr -d '\n')
changes "$CERTIFIER" POST signature '{"inkOn": "'"$TODAY"'", "signer": "chief", "scan": "'"$SCAN"'"}'
equal stage ISSUED
say "Signed by $(fact signature.signerName) on $(fact signature.inkOn)."
say "The last safe day for the victim to file with it: $(fact signature.lastSafeFilingDay)."
as "$CERTIFIER" GET "/api/v1/certificates?number=$CASE"
expect 200
equal items.0.sha256 "$SHA"
say "The register of certificates holds the SHA-256 of exactly the file that was saved."

title "The original goes to the attorney."
changes "$CERTIFIER" POST delivery '{"paper": "ORIGINAL_FORM", "by": "TO_REPRESENTATIVE", "on": "'"$TODAY"'", "note": "Handed to Avery Samplelaw at the front desk."}'
equal deliveries.0.by TO_REPRESENTATIVE
say "Handed over on $TODAY. Whether a visa is granted is for DHS alone."

title "The timeline of $CASE: every act, who did it, and where the case stood afterwards."
as chief GET "/api/v1/cases/$CASE/timeline"
expect 200
equal items.0.type Received
EVENTS=$(grep -c '^items\.[0-9]*\.type=' "$WORK/facts")
for ((i = 0; i < EVENTS; i++)); do
    what=$(fact "items.$i.type")
    kind=$(fact "items.$i.facts.kind" | tr 'A-Z_' 'a-z ')
    case $what in
        Received) what='request received' ;;
        Assigned) what='certifier assigned' ;;
        Recorded) what="$(fact "items.$i.facts.section" | tr 'A-Z_' 'a-z ') written down" ;;
        CooperationLogged) what="cooperation recorded: $kind" ;;
        Consulted) what='District Attorney asked' ;;
        Responded) what='District Attorney answered' ;;
        Recommended) what='certification recommended' ;;
        Approved) what='approved, form printed' ;;
        Signed) what='ink signature recorded' ;;
        Delivered) what='original handed over' ;;
    esac
    if [[ -n $(fact "items.$i.facts.supersedes") ]]; then what="cooperation corrected: $kind"; fi
    printf '    %2d  %s  %-18s  %-42s  %s\n' "$(fact "items.$i.sequence")" "$(on_the_clock "$(fact "items.$i.at")")" \
        "$(fact "items.$i.by")" "$what" "$(fact "items.$i.stage" | tr 'A-Z_' 'a-z ')"
done
[[ $(fact "items.$((EVENTS - 1)).type") == Delivered ]] || stop "the hand-over as the last event" "$(fact "items.$((EVENTS - 1)).type")"

printf '\nAll as expected: %d steps, %d events, one certificate.\n' "$step" "$EVENTS"
