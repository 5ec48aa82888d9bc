package org.attest.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.attest.casefile.Stage;
import org.attest.pages.Language;
import org.attest.people.People;
import org.attest.people.Person;
import org.attest.people.Role;
import org.attest.shared.Desk;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** What the form of filters offers to choose from; what is asked for now is chosen. */
@ApplicationScoped
class Choices {
    private final People people;
    private final Language language;
    private final Desk desk;

    Choices(People people, Language language, Desk desk) {
        this.people = people;
        this.language = language;
        this.desk = desk;
    }

    @Shows(Sensitivity.WITHIN)
    record Choice(String value, String label, boolean chosen) {}

    List<Choice> stages(String asked) {
        return Stream.concat(
                        Stream.of(choice(Pile.OPEN, language.say("Every open case"), asked)),
                        Stream.of(Stage.values()).map(stage -> choice(stage.name(), language.word(stage), asked)))
                .toList();
    }

    List<Choice> certifiers(String asked) {
        var today = desk.stamp().on();
        return Stream.concat(
                        Stream.of(
                                choice("me", language.say("Mine"), asked),
                                choice("none", language.say("Not yet assigned"), asked)),
                        people.all().stream()
                                .filter(person -> person.roles().contains(Role.CERTIFIER) && !person.isClosed(today))
                                .map(person -> choice(person.subject(), named(person), asked)))
                .toList();
    }

    private static String named(Person person) {
        return person.fullName();
    }

    List<Choice> dues(String asked) {
        return List.of(
                choice("overdue", language.say("Overdue"), asked),
                choice("soon", language.say("Due within 14 days"), asked),
                choice("lapsing", language.say("Signed, to be filed within 60 days"), asked));
    }

    List<Choice> sorts(String asked) {
        var sort = asked == null ? "due" : asked;
        return List.of(
                choice("due", language.say("Due first"), sort),
                choice("received", language.say("Longest here first"), sort),
                choice("-received", language.say("Latest received first"), sort),
                choice("number", language.say("Case number"), sort),
                choice("fileBy", language.say("To be filed first"), sort));
    }

    private static Choice choice(String value, String label, String asked) {
        return new Choice(value, label, Objects.equals(value, asked));
    }
}
