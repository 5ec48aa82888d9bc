package org.attest.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.attest.binding.FormBinder;
import org.attest.casefile.FormKind;
import org.attest.documents.Documents;
import org.attest.forms.Blank;
import org.attest.forms.ItemMap;

/** Which blank serves, and until when an edition may be used. */
@ApplicationScoped
@Transactional
public class Editions {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("MM/dd/yy", Locale.US);
    private static final int MOST_KEPT = 16;
    /** By hash and by what persons settled: such a blank never changes, whichever agency it belongs to. */
    private static final Map<String, Blank> COMPILED = new ConcurrentHashMap<>();

    private final EditionTable table;
    private final KnownEditions known;

    Editions(EditionTable table, KnownEditions known) {
        this.table = table;
        this.known = known;
    }

    /**
     * The confirmed official edition that may be used on {@code day}, the newest where there are several; else the built-in
     * rendition, also where its own last day has passed: whoever prints for signature asks {@link Serving#use}.
     */
    public Serving on(LocalDate day, FormKind form) {
        var official = table.all().stream()
                .filter(one -> one.form() == form && one.state() == Installed.State.CONFIRMED)
                .filter(one -> use(form, one.edition()).covers(day))
                .max(Comparator.comparing(one -> printed(one.edition())));
        if (official.isPresent()) {
            var one = official.get();
            return new Serving(blank(one), one.sha256(), use(form, one.edition()));
        }
        var builtIn = Blank.builtIn(form);
        return new Serving(builtIn, Documents.sha256(builtIn.bytes()), use(form, builtIn.editionDate()));
    }

    /** As this agency set it, else as it is known, else without end. */
    public Use use(FormKind form, String edition) {
        return table.use(form, edition)
                .or(() -> known.of(form, edition).map(one -> new Use(one.firstDay(), one.lastDay())))
                .orElse(Use.OPEN);
    }

    /** Why an edition is not used on a day, or empty where it may be. */
    public Optional<String> whyNot(FormKind form, String edition, LocalDate day) {
        var use = use(form, edition);
        return use.isOver(day)
                ? Optional.of(Warning.over(form, edition, use.lastDay()))
                : use.hasNotBegun(day)
                        ? Optional.of("Edition " + edition + " may not be used before " + use.firstDay())
                        : Optional.empty();
    }

    /** What comes near its last day, or has passed it and would serve still. */
    public List<Warning> warnings(LocalDate today) {
        return Stream.of(FormKind.values())
                .flatMap(form -> warnings(form, today).stream())
                .toList();
    }

    public List<Warning> warnings(FormKind form, LocalDate today) {
        var used = new ArrayList<String>();
        used.add(on(today, form).edition());
        table.all().stream()
                .filter(one -> one.form() == form && one.state() == Installed.State.CONFIRMED)
                .filter(one -> use(form, one.edition()).covers(today))
                .forEach(one -> used.add(one.edition()));
        return used.stream()
                .distinct()
                .flatMap(edition -> Warning.of(form, edition, use(form, edition), today).stream())
                .toList();
    }

    private Blank blank(Installed one) {
        var words = table.words(one.id());
        var key = one.sha256() + words;
        var compiled = COMPILED.get(key);
        if (compiled == null) {
            var prepared = table.prepared(one.id());
            var items = ItemMap.of(one.form(), FormBinder.bind(prepared)).settled(words);
            compiled = Blank.official(items.edition(one.edition()), prepared);
            if (COMPILED.size() >= MOST_KEPT) {
                COMPILED.clear();
            }
            COMPILED.put(key, compiled);
        }
        return compiled;
    }

    private static LocalDate printed(String edition) {
        return LocalDate.parse(edition, PRINTED);
    }
}
