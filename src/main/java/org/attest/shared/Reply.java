package org.attest.shared;

import org.jboss.resteasy.reactive.RestResponse;

/** Answers that look the same from every resource. */
public final class Reply {
    private Reply() {}

    /** 200 with the version as ETag. */
    public static <T> RestResponse<T> ok(T body, int version) {
        return versioned(RestResponse.Status.OK, body, version);
    }

    /** 201 with the version as ETag and the address of what was made. */
    public static <T> RestResponse<T> created(String location, T body, int version) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .entity(body)
                .header("Location", location)
                .header("ETag", IfMatch.tag(version))
                .build();
    }

    private static <T> RestResponse<T> versioned(RestResponse.Status status, T body, int version) {
        return RestResponse.ResponseBuilder.<T>create(status)
                .entity(body)
                .header("ETag", IfMatch.tag(version))
                .build();
    }

    /** A PDF as a download; the file's name holds a case number and nothing personal. */
    public static RestResponse<byte[]> pdf(String fileName, byte[] pdf) {
        return RestResponse.ResponseBuilder.<byte[]>create(RestResponse.Status.OK)
                .entity(pdf)
                .type("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                .build();
    }

    /** The page again, filled in as it was, with what is wrong: 422, or the status of the refusal. */
    public static <P> RestResponse<P> again(P page, int status) {
        return RestResponse.ResponseBuilder.<P>create(status).entity(page).build();
    }

    /** 303: what was asked is done, and this is where to look now. */
    public static <P> RestResponse<P> goTo(String address) {
        return RestResponse.ResponseBuilder.<P>create(RestResponse.Status.SEE_OTHER)
                .header("Location", address)
                .build();
    }
}
