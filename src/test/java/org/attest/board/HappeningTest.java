package org.attest.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attest.casefile.CaseEvent;
import org.junit.jupiter.api.Test;

/** The timeline has a word for whatever can happen. */
class HappeningTest {
    @Test
    void everyKindOfEventHasItsWord() {
        assertThat(Arrays.stream(Happening.values())
                        .<Class<?>>map(Happening::event)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(events());
        assertThat(events())
                .allMatch(event -> Happening.of(event.getSimpleName()).event() == event);
    }

    @Test
    void anEventOfALaterVersionIsShownWithoutAWordRatherThanNotAtAll() {
        assertThat(Happening.of("Teleported")).isNull();
    }

    private static List<Class<?>> events() {
        return kinds(CaseEvent.class).toList();
    }

    private static Stream<Class<?>> kinds(Class<?> event) {
        return event.isRecord()
                ? Stream.of(event)
                : Arrays.stream(event.getPermittedSubclasses()).flatMap(HappeningTest::kinds);
    }
}
