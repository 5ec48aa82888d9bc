package org.attest.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.casefile.CriminalActivity.CaseStatus;
import org.attest.casefile.FamilyMembers.CulpableMember;

/**
 * What an imported paper states, in the order of the paper. Nothing of it flows into the form by itself: a person may
 * take over what is proposed here, section by section. Part 4, whether the victim was helpful, is never proposed: those
 * answers are the agency's alone (practice 2).
 */
public record Claims(List<Claim> all) {
    public Claims {
        all = List.copyOf(all);
    }

    public Stream<Claim> of(String part) {
        return all.stream().filter(claim -> claim.part().equals(part));
    }

    Optional<? extends Record> proposed(Section section) {
        return switch (section) {
            case VICTIM -> proposedVictim();
            case CRIMINAL_ACTIVITY -> proposedCriminalActivity();
            case FAMILY_MEMBERS -> proposedFamilyMembers();
            case REQUEST, SAFE_CONTACT, HELPFULNESS, TRAFFICKING, VICTIM_COOPERATION -> Optional.empty();
        };
    }

    /** Part 1 of Form I-918 Supplement B, as far as it can be read. */
    Optional<Victim> proposedVictim() {
        var name = new FullName(
                upTo(80, one("Part 1", "2.a")), upTo(80, one("Part 1", "2.b")), upTo(80, one("Part 1", "2.c")));
        var other = new FullName(
                upTo(80, one("Part 1", "3.a")), upTo(80, one("Part 1", "3.b")), upTo(80, one("Part 1", "3.c")));
        var said = new Victim(
                name.family() == null ? null : name,
                other.family() == null ? List.of() : List.of(other),
                day("Part 1", "4"),
                sex("5"),
                aNumber("1"),
                null,
                null,
                null,
                null);
        return said.equals(NOBODY) ? Optional.empty() : Optional.of(said);
    }

    static final Victim NOBODY = new Victim(null, null, null, null, null, null, null, null, null);

    /** The first day written there that can be read as one. */
    LocalDate day(String part, String item) {
        return values(part, item)
                .map(PaperDay::read)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    String aNumber(String item) {
        var number = one("Part 1", item);
        var digits = number == null ? "" : number.replaceFirst("^[Aa]", "").replaceAll("[\\s-]", "");
        return digits.matches("\\d{7,9}") ? digits : null;
    }

    Sex sex(String item) {
        var ticked = values("Part 1", item)
                .flatMap(value ->
                        Arrays.stream(Sex.values()).filter(sex -> letters(value).equals(letters(sex.name()))))
                .distinct()
                .toList();
        return ticked.size() == 1 ? ticked.get(0) : null;
    }

    /** Parts 2 and 3 of Form I-918 Supplement B as the section that a person may take over; empty where nothing is stated. */
    public Optional<CriminalActivity> proposedCriminalActivity() {
        var crimes = EnumSet.noneOf(QualifyingCrime.class);
        values("Part 3", "1")
                .forEach(value -> Arrays.stream(QualifyingCrime.values())
                        .filter(crime -> letters(crime.label()).equals(letters(value)))
                        .forEach(crimes::add));
        var dates = Stream.of("2.a", "2.b", "2.c", "2.d")
                .flatMap(item -> values("Part 3", item))
                .map(PaperDay::read)
                .flatMap(Optional::stream)
                .toList();
        var status = status("7");
        var proposed = new CriminalActivity(
                listed(one("Part 2", "9")).filter(text -> text.length() <= 40).toList(),
                crimes,
                listed(one("Part 3", "3")).filter(text -> text.length() <= 200).toList(),
                dates,
                Stream.ofNullable(one("Part 3", "4.b"))
                        .filter(text -> text.length() <= 200)
                        .toList(),
                yesNo("Part 3", "4.a"),
                yesNo("Part 3", "5.a"),
                upTo(300, one("Part 3", "5.b")),
                upTo(20_000, one("Part 3", "6")),
                null,
                null,
                null,
                upTo(10_000, one("Part 3", "7")),
                status,
                status == CaseStatus.OTHER ? upTo(100, otherStatus("7")) : null,
                upTo(60, one("Part 2", "10")),
                List.of(),
                List.of());
        return proposed.equals(CriminalActivity.NOTHING) ? Optional.empty() : Optional.of(proposed);
    }

    /** Part 5 of Form I-918 Supplement B; a row without a family name is left to the reader of the claims. */
    public Optional<FamilyMembers> proposedFamilyMembers() {
        var members = Stream.of("2", "3", "4")
                .filter(row -> fits(80, one("Part 5", row + ".a")))
                .map(row -> new CulpableMember(
                        new FullName(
                                one("Part 5", row + ".a"),
                                upTo(80, one("Part 5", row + ".b")),
                                upTo(80, one("Part 5", row + ".c"))),
                        upTo(100, one("Part 5", row + ".d")),
                        upTo(2_000, one("Part 5", row + ".e"))))
                .toList();
        var any = yesNo("Part 5", "1");
        return any == null && members.isEmpty() ? Optional.empty() : Optional.of(new FamilyMembers(any, members));
    }

    CaseStatus status(String item) {
        Map<String, CaseStatus> words = new LinkedHashMap<>();
        words.put("ongoing", CaseStatus.ONGOING);
        words.put("completed", CaseStatus.COMPLETED);
        words.put("other", CaseStatus.OTHER);
        var ticked = values("Part 2", item)
                .map(value -> words.get(letters(value)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ticked.size() == 1 ? ticked.get(0) : null;
    }

    String otherStatus(String item) {
        return values("Part 2", item)
                .filter(value -> !List.of("ongoing", "completed", "other").contains(letters(value)))
                .findFirst()
                .orElse(null);
    }

    Boolean yesNo(String part, String item) {
        var said = values(part, item).map(Claims::letters).distinct().toList();
        return said.equals(List.of("yes")) ? Boolean.TRUE : said.equals(List.of("no")) ? Boolean.FALSE : null;
    }

    /** Disputed answers are no proposal: whoever reads them must choose. */
    Stream<String> values(String part, String item) {
        return all.stream()
                .filter(claim -> claim.part().equals(part) && claim.item().equals(item) && claim.otherCopy() == null)
                .map(Claim::value)
                .filter(value -> !isDeliberatelyEmpty(value));
    }

    String one(String part, String item) {
        return values(part, item).findFirst().orElse(null);
    }

    static Stream<String> listed(String text) {
        return text == null
                ? Stream.empty()
                : Arrays.stream(text.split("[;\\n]")).map(String::strip).filter(part -> !part.isEmpty());
    }

    static boolean fits(int max, String text) {
        return text != null && !text.isBlank() && text.length() <= max;
    }

    static String upTo(int max, String text) {
        return fits(max, text) ? text : null;
    }

    static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    /** "N/A" and "none" say that nothing is to be said. */
    public static boolean isDeliberatelyEmpty(String text) {
        return text == null
                || List.of("", "na", "none", "notapplicable", "noneknown").contains(letters(text));
    }

    @Override
    public String toString() {
        return "Claims";
    }
}
