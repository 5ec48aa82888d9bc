package org.attest.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import java.io.IOException;

/** Writes whatever is {@link Sealed} as one sealed text, and reads it back; what was stored before it was sealed is read too. */
final class SealedJson extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public Object findSerializer(Annotated annotated) {
        return annotated.hasAnnotation(Sealed.class) ? new Closing("") : super.findSerializer(annotated);
    }

    @Override
    public Object findDeserializer(Annotated annotated) {
        return annotated.hasAnnotation(Sealed.class)
                ? new Opening("", annotated instanceof AnnotatedClass ? annotated.getType() : null)
                : super.findDeserializer(annotated);
    }

    private static String about(BeanProperty property, JavaType whole) {
        return whole != null || property == null
                ? (whole == null ? "" : whole.getRawClass().getSimpleName())
                : property.getMember().getDeclaringClass().getSimpleName() + "." + property.getName();
    }

    private static final class Closing extends JsonSerializer<Object> implements ContextualSerializer {
        private final String about;

        Closing(String about) {
            this.about = about;
        }

        @Override
        public JsonSerializer<?> createContextual(SerializerProvider provider, BeanProperty property) {
            boolean part = property != null && property.getMember().hasAnnotation(Sealed.class);
            return new Closing(part ? about(property, null) : "");
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
            var what = about.isEmpty() ? value.getClass().getSimpleName() : about;
            json.writeString(Seal.InUse.get().close(JsonColumns.MAPPER.writeValueAsString(value), what));
        }
    }

    private static final class Opening extends JsonDeserializer<Object> implements ContextualDeserializer {
        private final String about;
        private final JavaType type;

        Opening(String about, JavaType type) {
            this.about = about;
            this.type = type;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            boolean part = property != null && property.getMember().hasAnnotation(Sealed.class);
            return part
                    ? new Opening(about(property, null), property.getType())
                    : new Opening(about(null, type), type == null ? context.getContextualType() : type);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() == JsonToken.VALUE_STRING && json.getText().startsWith(Seal.MARK)) {
                return JsonColumns.MAPPER.readValue(Seal.InUse.get().open(json.getText(), about), type);
            }
            return JsonColumns.MAPPER.readValue(json, type);
        }
    }
}
