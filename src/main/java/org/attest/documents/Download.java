package org.attest.documents;

import org.jboss.resteasy.reactive.RestResponse;

/** Gives a paper out as bytes to be kept, never as a page: whatever is in it does nothing in our name. */
final class Download {
    private Download() {}

    static RestResponse<byte[]> of(Documents.Paper paper) {
        return RestResponse.ResponseBuilder.<byte[]>create(RestResponse.Status.OK)
                .entity(paper.content())
                .header("Content-Disposition", "attachment; filename=\"" + paper.fileName() + "\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }
}
