package org.attest.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.demo.InventedPeople;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;

/** Browsers before an Attest whose people sign in at a made-up provider, and what a test asks of the tables. */
abstract class Visits {
    public static class WithAProvider implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "attest.demonstration", "false",
                    "attest.tls", "true",
                    "attest.oidc.fresh-acr", "gold",
                    "quarkus.oidc.tenant-enabled", "true",
                    "quarkus.oidc.api.tenant-enabled", "true",
                    "quarkus.http.auth.permission.api.auth-mechanism", "bearer",
                    "quarkus.http.auth.permission.pages.auth-mechanism", "code",
                    "attest.oidc.secret", MadeUpProvider.SECRET,
                    "attest.oidc.methods", "otp");
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(HandClock.class);
        }
    }

    @BeforeEach
    void somebodyWorksHere() {
        InventedPeople.enter();
    }

    /** What a browser keeps between requests. */
    static final class Browser {
        static final String SESSION = "__Host-q_session";
        final Map<String, String> cookies = new HashMap<>();

        Response open(String address) {
            var answer = step(given(), address);
            for (int i = 0; i < 8 && answer.statusCode() / 100 == 3; i++) {
                answer = step(given(), answer.header("Location"));
            }
            return answer;
        }

        /** One request, and no redirect followed. */
        Response step(RequestSpecification request, String address) {
            // TLS would end before it comes here
            return keep(prepared(request).get(address.replace("https://localhost", "http://localhost")));
        }

        Response send(String address, Map<String, String> form) {
            return keep(prepared(given())
                    .header("Sec-Fetch-Site", "same-origin")
                    .formParams(form)
                    .post(address));
        }

        private RequestSpecification prepared(RequestSpecification request) {
            return request.redirects()
                    .follow(false)
                    .urlEncodingEnabled(false)
                    .header("Accept", "text/html")
                    .cookies(cookies);
        }

        private Response keep(Response answer) {
            answer.getDetailedCookies().forEach(cookie -> {
                if (cookie.getMaxAge() == 0) {
                    cookies.remove(cookie.getName());
                } else {
                    cookies.put(cookie.getName(), cookie.getValue());
                }
            });
            return answer;
        }

        String session() {
            return cookies.get(SESSION);
        }
    }

    static Browser signedIn(String name) {
        MadeUpProvider.next = MadeUpProvider.Holder.of(name, HandClock.now());
        var browser = new Browser();
        var page = browser.open("/");
        assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
        return browser;
    }

    static boolean isIn(Browser browser) {
        return browser.step(given(), "/").statusCode() == 200;
    }

    static List<String> column(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "attest_owner", "owner");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    static void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "attest_owner", "owner");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String url() {
        return ConfigProvider.getConfig().getValue("attest.db.url", String.class);
    }
}
