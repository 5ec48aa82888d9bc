package org.attest.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.shared.JsonColumns;

/** A requester's papers beside the answers of the agency: what they state, and the section as it would be with it. */
final class Statements {
    private final CaseState kase;

    Statements(CaseState kase) {
        this.kase = kase;
    }

    /** Of every paper, in the order of the form. */
    List<Statement> all() {
        return kase.imports().stream()
                .filter(paper -> paper.form().filter(kase.form()::equals).isPresent())
                .flatMap(paper -> Stream.of(ClaimedField.values())
                        .map(field -> of(paper, field))
                        .flatMap(Optional::stream))
                .toList();
    }

    private Optional<Statement> of(ImportedPaper paper, ClaimedField field) {
        var claims = said(paper, field);
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        var now = part(answer(field.section()), field.component());
        var said = claims.stream()
                .map(claim -> isDisputed(claim) ? claim.value() + " / " + claim.otherCopy() : claim.value())
                .collect(Collectors.joining("; "));
        return Optional.of(new Statement(paper.id(), field, said, state(paper, field, claims), ground(now)));
    }

    private static List<Claim> said(ImportedPaper paper, ClaimedField field) {
        return field.of(paper.claims(), paper.form().orElseThrow()).stream()
                .filter(claim -> isDisputed(claim) || !Claims.isDeliberatelyEmpty(claim.value()))
                .toList();
    }

    private static boolean isDisputed(Claim claim) {
        return claim.otherCopy() != null;
    }

    private Statement.State state(ImportedPaper paper, ClaimedField field, List<Claim> claims) {
        if (!field.isTakeable()) {
            return Statement.State.NOT_THEIRS;
        }
        var now = answer(field.section());
        var then = taken(paper, field);
        if (claims.stream().anyMatch(Statements::isDisputed) || then == null) {
            return Statement.State.BY_HAND;
        }
        if (alike(part(now, field.component()), part(then, field.component()))) {
            return Statement.State.SAME;
        }
        return isOpen(part(now, field.component())) ? Statement.State.OPEN : Statement.State.DIFFERS;
    }

    /** The section with what the paper states in it; null where that cannot be read or does not fit. */
    Record taken(ImportedPaper paper, ClaimedField field) {
        var stated = paper.proposed(field.section()).orElse(null);
        var value = part(stated, field.component());
        if (isOpen(value)) {
            return null;
        }
        var now = answer(field.section());
        if (now == null) {
            // a section begins with what stands at its head: there is no victim without a name
            return field.section() == Section.VICTIM && field != ClaimedField.NAME ? null : only(field, stated, value);
        }
        var together = together(part(now, field.component()), value);
        if (together instanceof Collection<?> all && all.size() > most(now.getClass(), field.component())) {
            return null;
        }
        var then = with(now, field.component(), together);
        var words = part(stated, words(field));
        return field == ClaimedField.CASE_STATUS || words != null ? with(then, words(field), words) : then;
    }

    /** A choice of "other" comes with its words; null where there are none. */
    private static String words(ClaimedField field) {
        return field == ClaimedField.CASE_STATUS
                ? "caseStatusOther"
                : field == ClaimedField.SEVERE_FORMS ? "otherExplained" : null;
    }

    private static Record only(ClaimedField field, Record stated, Object value) {
        var none = Arrays.stream(stated.getClass().getRecordComponents())
                .filter(one -> !one.getName().equals(field.component()))
                .filter(one -> !one.getName().equals(words(field)))
                .map(one -> one.getName())
                .toList();
        var only = stated;
        for (var component : none) {
            only = with(only, component, null);
        }
        return with(only, field.component(), value);
    }

    private Record answer(Section section) {
        return switch (section) {
            case VICTIM -> kase.victim();
            case CRIMINAL_ACTIVITY -> kase.criminalActivity();
            case HELPFULNESS -> kase.helpfulness();
            case TRAFFICKING -> kase.trafficking();
            case VICTIM_COOPERATION -> kase.victimCooperation();
            case FAMILY_MEMBERS -> kase.familyMembers();
            case REQUEST, SAFE_CONTACT -> null;
        };
    }

    /** Lists grow by what they lack; anything else is replaced. */
    private static Object together(Object now, Object stated) {
        if (!(now instanceof Collection<?> ours) || !(stated instanceof Collection<?> theirs)) {
            return stated;
        }
        var all = new LinkedHashSet<Object>(ours);
        theirs.stream()
                .filter(one -> ours.stream().noneMatch(known -> alike(known, one)))
                .forEach(all::add);
        return now instanceof List<?> ? List.copyOf(all) : all;
    }

    private static boolean alike(Object one, Object other) {
        return one instanceof String text && other instanceof String than
                ? spaced(text).equalsIgnoreCase(spaced(than))
                : Objects.equals(one, other);
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static boolean isOpen(Object value) {
        return value == null
                || value instanceof Collection<?> all && all.isEmpty()
                || value instanceof String text && text.isBlank();
    }

    private static int most(Class<?> section, String component) {
        try {
            var size = section.getDeclaredField(component).getAnnotation(Size.class);
            return size == null ? Integer.MAX_VALUE : size.max();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object part(Record section, String component) {
        return section == null
                ? null
                : Arrays.stream(section.getClass().getRecordComponents())
                        .filter(part -> part.getName().equals(component))
                        .map(part -> Changed.value(part, section))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static Record with(Record section, String component, Object value) {
        var parts = section.getClass().getRecordComponents();
        try {
            var types = Arrays.stream(parts).map(part -> part.getType()).toArray(Class<?>[]::new);
            var values = Arrays.stream(parts)
                    .map(part -> part.getName().equals(component) ? value : Changed.value(part, section))
                    .toArray();
            return (Record) section.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record could not be made anew", e);
        }
    }

    private static String ground(Object answer) {
        try {
            var json = JsonColumns.MAPPER.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json), 0, 12);
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("An answer is always text", e);
        }
    }
}
