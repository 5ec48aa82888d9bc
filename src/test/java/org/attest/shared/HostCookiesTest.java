package org.attest.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;

class HostCookiesTest {
    private static String made(String cookie, boolean tls) {
        var headers = MultiMap.caseInsensitiveMultiMap().add("Set-Cookie", cookie);
        HostCookies.outward(headers, tls);
        return headers.get("Set-Cookie");
    }

    private static String sent(String cookies) {
        var headers = MultiMap.caseInsensitiveMultiMap().add("Cookie", cookies);
        HostCookies.inward(headers);
        return headers.get("Cookie");
    }

    @Test
    void whatACookieLacksIsAddedAndWhatItSaysStays() {
        assertThat(made("a=1", false)).isEqualTo("a=1; HttpOnly; SameSite=Lax");
        assertThat(made("a=1; Path=/; SameSite=Strict; HTTPOnly", true))
                .isEqualTo("__Host-a=1; Path=/; SameSite=Strict; HTTPOnly; Secure");
        assertThat(made("secure=1", true)).isEqualTo("__Host-secure=1; HttpOnly; SameSite=Lax; Secure; Path=/");
        assertThatThrownBy(() -> made("a=1; Path=/cases", true)).hasMessageContaining("whole host");
    }

    @Test
    void onlyCookiesWithThePrefixAreOurs() {
        assertThat(sent("__Host-a=1; a=2; b=3; __Host-c=4=5")).isEqualTo("a=1; c=4=5");
        assertThat(sent("a=2")).isNull();
    }
}
