package org.attest.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/** How sections are written into jsonb columns: its own mapper, so that a change to the API's JSON cannot change stored cases. */
@JsonFormat
@PersistenceUnitExtension
public class JsonColumns implements FormatMapper {
    /** Tolerates parts that a later version wrote; leaves out what is not given. */
    public static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    /** The same for what is stored: {@link Sealed} parts are written encrypted. */
    public static final ObjectMapper STORED = MAPPER.copy().setAnnotationIntrospector(new SealedJson());

    /** The whole of it as one sealed JSON text. */
    public static String sealed(Object value, String about) throws JsonProcessingException {
        return MAPPER.writeValueAsString(Seal.InUse.get().close(MAPPER.writeValueAsString(value), about));
    }

    /** What {@link #sealed} wrote, or what was stored before it was; null for null. */
    public static <T> T unsealed(String json, String about, TypeReference<T> type) {
        try {
            var read = json == null ? null : MAPPER.readTree(json);
            return read == null
                    ? null
                    : MAPPER.readValue(
                            read.isTextual() && read.textValue().startsWith(Seal.MARK)
                                    ? Seal.InUse.get().open(read.textValue(), about)
                                    : json,
                            type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is stored cannot be read");
        }
    }

    private final JacksonJsonFormatMapper jackson = new JacksonJsonFormatMapper(STORED);

    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
        return jackson.fromString(text, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return jackson.toString(value, type, options);
    }
}
