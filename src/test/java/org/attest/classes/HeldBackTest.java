package org.attest.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.attest.RealDatabase;
import org.attest.shared.Onlooker;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.junit.jupiter.api.Test;

/** What nobody gave a class, and what is not for whoever looks, does not leave: not as JSON, not on a page. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class HeldBackTest {
    private static final String WORD = "zuverborgen";

    record Forgotten(
            String forgotten, @Shows(Sensitivity.PUBLIC) String known) {}

    @Shows(Sensitivity.RECORD)
    record Mixed(
            String number,
            @Shows(Sensitivity.VICTIM) String victim,
            @Shows(Sensitivity.VICTIM) Within name) {
        @Shows(Sensitivity.SEALED)
        public String story(String of) {
            return victim + of;
        }
    }

    @Shows(Sensitivity.WITHIN)
    record Within(String family) {}

    @CheckedTemplate(basePath = "classes")
    record Leaf(
            @Shows(Sensitivity.SEALED) String told,
            @Shows(Sensitivity.WITHIN) Beside beside) implements TemplateInstance {}

    record Beside(@Shows(Sensitivity.SEALED) String told) {}

    @Inject
    ObjectMapper json;

    @Inject
    Engine pages;

    @Inject
    Onlooker onlooker;

    @Inject
    CurrentIdentityAssociation identity;

    @Test
    void aFieldWithoutAClassIsNotInTheJson() throws JsonProcessingException {
        assertThat(json.writeValueAsString(new Forgotten(WORD, "known"))).isEqualTo("{\"known\":\"known\"}");
        assertThat(as("chief", () -> json.writeValueAsString(List.of(new Forgotten(WORD, "known")))))
                .isEqualTo("[{\"known\":\"known\"}]");
    }

    @Test
    void aPageThatAsksForAFieldWithoutAClassIsNotMade() {
        var one = new Forgotten(WORD, "known");
        assertThat(page("{it.known}", one)).isEqualTo("known");
        assertThatThrownBy(() -> page("{it.forgotten}", one))
                .isInstanceOf(TemplateException.class)
                .hasMessageNotContaining(WORD);
    }

    @Test
    void aFieldThatIsNotForTheRoleIsNotInTheJson() {
        var one = new Mixed("NPD-2026-0001", WORD, new Within(WORD));
        var whole =
                "{\"number\":\"NPD-2026-0001\",\"victim\":\"%s\",\"name\":{\"family\":\"%s\"}}".formatted(WORD, WORD);
        for (var role : List.of("certifier", "chief")) {
            assertThat(as(role, () -> json.writeValueAsString(one))).isEqualTo(whole);
        }
        for (var role : List.of("intake", "da-liaison", "auditor")) {
            assertThat(as(role, () -> json.writeValueAsString(one))).isEqualTo("{\"number\":\"NPD-2026-0001\"}");
        }
        assertThat(as("admin", () -> json.writeValueAsString(one))).isEqualTo("{}");
    }

    /** The engine remembers who answers an expression; it must not remember for whom. */
    @Test
    void aPageThatWasMadeForOneRoleIsNotMadeForAnother() {
        var one = new Mixed("NPD-2026-0001", WORD, new Within(WORD));
        for (var asked : List.of("{it.victim}", "{it.name.family}", "{it.story('.')}")) {
            var page = pages.parse(asked);
            assertThat(as("chief", () -> page.data("it", one).render())).contains(WORD);
            assertThatThrownBy(() -> as("auditor", () -> page.data("it", one).render()))
                    .hasMessageNotContaining(WORD);
            assertThat(as("certifier", () -> page.data("it", one).render())).contains(WORD);
        }
    }

    /** What a page is given itself has its class too, and not only the parts of what it is given. */
    @Test
    void aPagesOwnFieldIsHeldBackAsWell() {
        assertThat(as("chief", () -> new Leaf(WORD, null).render())).isEqualTo(WORD);
        assertThat(as("auditor", () -> new Leaf(null, null).render())).isEmpty();
        for (var page : List.of(new Leaf(WORD, null), new Leaf(null, new Beside(WORD)))) {
            assertThatThrownBy(() -> as("auditor", page::render)).hasMessageNotContaining(WORD);
        }
    }

    @Test
    void whereThereIsNothingNothingIsHeldBack() {
        var one = new Mixed("NPD-2026-0001", null, null);
        assertThat(as(
                        "auditor",
                        () -> pages.parse("{#if it.victim}x{/if}{it.number}")
                                .data("it", one)
                                .render()))
                .isEqualTo("NPD-2026-0001");
    }

    @Test
    void theAlarmNamesTheFieldAndNotWhatStoodInIt() {
        record Alarming(@Shows(Sensitivity.SEALED) String told) {}
        var logged = new ArrayList<String>();
        var listening = new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line.getMessage() + java.util.Arrays.toString(line.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(listening);
        try {
            assertThat(as("auditor", () -> json.writeValueAsString(new Alarming(WORD))))
                    .isEqualTo("{}");
        } finally {
            Logger.getLogger("").removeHandler(listening);
        }
        assertThat(logged)
                .anyMatch(line ->
                        line.contains("A FIELD WAS HELD BACK") && line.contains("told") && line.contains("auditor"))
                .noneMatch(line -> line.contains(WORD));
    }

    private String page(String text, Object shown) {
        return pages.parse(text).data("it", shown).render();
    }

    private interface Asked {
        String answer() throws JsonProcessingException;
    }

    private String as(String role, Asked asked) {
        var request = Arc.container().requestContext();
        boolean begun = !request.isActive();
        if (begun) {
            request.activate();
        }
        try {
            identity.setIdentity(QuarkusSecurityIdentity.builder()
                    .setPrincipal(new QuarkusPrincipal(role))
                    .addRole(role)
                    .build());
            assertThat(onlooker.roles()).containsExactly(role);
            return asked.answer();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        } finally {
            if (begun) {
                request.terminate();
            }
        }
    }
}
