package org.attest.casefile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.casefile.FamilyMembers.CulpableMember;

/**
 * What a requester's Form I-914 Supplement B states, as sections that a person may take over. Part 4, cooperation, is
 * never proposed: its answers are the agency's alone (practice 2, T-2).
 */
record DeclarationClaims(Claims claims) {
    private static final Trafficking NO_CLAIM = new Trafficking(null, null, null, null, null, null, null, null);

    /** How each box of Part 3 item 1 begins, as letters alone. */
    private static final Map<SevereForm, String> BOXES = Map.of(
            SevereForm.SEX_BY_FORCE_FRAUD_OR_COERCION, "sextraffickingbyforce",
            SevereForm.SEX_UNDER_18, "sextraffickingofa",
            SevereForm.LABOR_BY_FORCE_FRAUD_OR_COERCION, "labororservices",
            SevereForm.NOT_A_VICTIM, "notavictim");

    Optional<? extends Record> proposed(Section section) {
        return switch (section) {
            case VICTIM -> victim();
            case CRIMINAL_ACTIVITY -> criminalActivity();
            case TRAFFICKING -> trafficking();
            case FAMILY_MEMBERS -> familyMembers();
            case REQUEST, SAFE_CONTACT, HELPFULNESS, VICTIM_COOPERATION -> Optional.empty();
        };
    }

    private Optional<Victim> victim() {
        var said = new Victim(
                name("1.a", "1.b", "1.c"),
                Stream.of(name("2.a", "2.b", "2.c"), name("2.d", "2.e", "2.f"))
                        .filter(Objects::nonNull)
                        .toList(),
                claims.day("Part 1", "3"),
                claims.sex("4"),
                claims.aNumber("5"),
                null,
                null,
                null,
                null);
        return said.equals(Claims.NOBODY) ? Optional.empty() : Optional.of(said);
    }

    private FullName name(String family, String given, String middle) {
        var name = text(80, "Part 1", family);
        return name == null ? null : new FullName(name, text(80, "Part 1", given), text(80, "Part 1", middle));
    }

    private Optional<CriminalActivity> criminalActivity() {
        var status = claims.status("9");
        var said = new CriminalActivity(
                list(40, ClaimedField.INCIDENT_NUMBERS),
                null,
                list(200, ClaimedField.CITATIONS),
                texts(ClaimedField.DATES)
                        .map(PaperDay::read)
                        .flatMap(Optional::stream)
                        .toList(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                status,
                status == CriminalActivity.CaseStatus.OTHER ? Claims.upTo(100, claims.otherStatus("9")) : null,
                texts(ClaimedField.FBI_OR_SID_NUMBER)
                        .findFirst()
                        .map(text -> Claims.upTo(60, text))
                        .orElse(null),
                null,
                null);
        return said.equals(CriminalActivity.NOTHING) ? Optional.empty() : Optional.of(said);
    }

    private Optional<Trafficking> trafficking() {
        var forms = EnumSet.noneOf(SevereForm.class);
        var others = new ArrayList<String>();
        texts(ClaimedField.SEVERE_FORMS)
                .forEach(said -> form(said).ifPresentOrElse(forms::add, () -> others.add(said)));
        // words of their own beside a box that is not ticked belong to nothing
        if (!others.isEmpty() && !forms.contains(SevereForm.OTHER)) {
            forms.clear();
        }
        var said = new Trafficking(
                forms,
                others.size() == 1 && !forms.isEmpty() ? Claims.upTo(2_000, others.get(0)) : null,
                first(20_000, ClaimedField.VICTIMIZATION),
                first(10_000, ClaimedField.FEAR_OF_RETALIATION),
                day(ClaimedField.INVESTIGATION_BEGAN_ON),
                day(ClaimedField.INVESTIGATION_ENDED_ON),
                day(ClaimedField.PROSECUTION_BEGAN_ON),
                day(ClaimedField.PROSECUTION_ENDED_ON));
        return said.equals(NO_CLAIM) ? Optional.empty() : Optional.of(said);
    }

    private static Optional<SevereForm> form(String said) {
        var letters = Claims.letters(said);
        return letters.equals("other")
                ? Optional.of(SevereForm.OTHER)
                : BOXES.entrySet().stream()
                        .filter(box -> letters.startsWith(box.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /** A name stands in one box here; where nothing tells its family name, nobody of the list is proposed. */
    private Optional<FamilyMembers> familyMembers() {
        var rows = Stream.of("2", "3", "4")
                .filter(row ->
                        Set.of("a", "b", "c").stream().anyMatch(box -> claims.one("Part 5", row + "." + box) != null))
                .toList();
        var members = rows.stream()
                .map(row -> parted(claims.one("Part 5", row + ".a"))
                        .map(name -> new CulpableMember(
                                name, text(100, "Part 5", row + ".b"), text(2_000, "Part 5", row + ".c"))))
                .flatMap(Optional::stream)
                .toList();
        var any = claims.yesNo("Part 5", "1");
        var all = members.size() == rows.size() ? members : List.<CulpableMember>of();
        return any == null && all.isEmpty() ? Optional.empty() : Optional.of(new FamilyMembers(any, all));
    }

    /** "Family, Given", as the declaration of this program prints it, or one word. */
    private static Optional<FullName> parted(String whole) {
        if (whole == null) {
            return Optional.empty();
        }
        var parts = whole.strip().split("\\s*,\\s*", -1);
        boolean sure = parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty()
                || parts.length == 1 && !parts[0].matches(".*\\s.*");
        return sure && Stream.of(parts).allMatch(part -> Claims.fits(80, part))
                ? Optional.of(new FullName(parts[0], parts.length == 2 ? parts[1] : null, null))
                : Optional.empty();
    }

    private String text(int max, String part, String item) {
        return Claims.upTo(max, claims.one(part, item));
    }

    /** Disputed answers are no proposal: whoever reads them must choose. */
    private Stream<String> texts(ClaimedField field) {
        return field.of(claims, FormKind.I_914B).stream()
                .filter(claim -> claim.otherCopy() == null)
                .map(Claim::value)
                .filter(value -> !Claims.isDeliberatelyEmpty(value));
    }

    private String first(int max, ClaimedField field) {
        return texts(field).findFirst().map(text -> Claims.upTo(max, text)).orElse(null);
    }

    private java.time.LocalDate day(ClaimedField field) {
        return texts(field)
                .map(PaperDay::read)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private List<String> list(int longest, ClaimedField field) {
        return texts(field)
                .flatMap(Claims::listed)
                .filter(text -> text.length() <= longest)
                .toList();
    }

    @Override
    public String toString() {
        return "DeclarationClaims";
    }
}
