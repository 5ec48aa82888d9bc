package org.attest.seals;

import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The export as a file to be saved, written while it is read. */
final class Exporting {
    private Exporting() {}

    static RestResponse<StreamingOutput> of(Seals seals, UUID agency) {
        seals.publicKey(); // refuses before the answer begins
        StreamingOutput written = out -> seals.export(agency, out);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.OK, written)
                .type("application/x-ndjson")
                .header("Content-Disposition", "attachment; filename=\"attest-events.jsonl\"")
                .build();
    }
}
