package org.attest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {
    @Test
    void whatIsCheckedOrStaysOnThisMachineIsTaken() {
        for (var url : List.of(
                "jdbc:postgresql://db.agency.example/attest?sslmode=verify-full",
                "jdbc:postgresql://db.agency.example:6432,other.agency.example/attest?ApplicationName=x&sslmode=verify-full",
                "jdbc:postgresql://localhost:5432/attest",
                "jdbc:postgresql://127.0.0.1/attest",
                "jdbc:postgresql://[::1]:5432/attest",
                "jdbc:postgresql:attest")) {
            assertThat(DatabaseAddress.fault(url)).as(url).isEmpty();
        }
    }

    @Test
    void aWayThatOthersCanReadIsRefusedWithWhatToWrite() {
        for (var url : List.of(
                "jdbc:postgresql://db.agency.example/attest",
                "jdbc:postgresql://10.1.2.3/attest?sslmode=require",
                "jdbc:postgresql://db.agency.example/attest?sslmode=verify-ca",
                "jdbc:postgresql://db.agency.example/attest?sslmode=prefer",
                "jdbc:postgresql://localhost,db.agency.example/attest",
                "jdbc:postgresql://localhost.agency.example/attest",
                "jdbc:postgresql://db.agency.example/attest?sslmode=verify-full&sslfactory=org.postgresql.ssl.NonValidatingFactory")) {
            assertThat(DatabaseAddress.fault(url))
                    .as(url)
                    .hasValueSatisfying(said -> assertThat(said)
                            .contains("sslmode=verify-full", "ATTEST_DB_WITHOUT_TLS=accepted")
                            .doesNotContain("agency.example", "10.1.2.3"));
        }
    }
}
