package org.habeas.platform.openapi;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.habeas.docket.Act;
import org.habeas.docket.Words;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.EntryView;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Recorded;

/**
 * What one docket kind reads and writes, under names made of its own: {@code CustodyRecord}, {@code
 * CustodyRecordPage}, {@code CustodyRecordEntry}.
 */
final class DocketSchemas {
    private final DocketKind<?, ?, ?> kind;
    private final Class<?> beanClass;
    private final ObjectMapper mapper;
    private final Components components;
    private final RecordSchemas records;
    private final ViewSchemas views;
    private final String name;

    DocketSchemas(
            DocketKind<?, ?, ?> kind,
            Class<?> beanClass,
            ObjectMapper mapper,
            Components components,
            RecordSchemas records) {
        this.kind = kind;
        this.beanClass = beanClass;
        this.mapper = mapper;
        this.components = components;
        this.records = records;
        this.views = new ViewSchemas(mapper, components, records);
        this.name = singular(kind.name());
    }

    /** The references by which operations name what this kind answers. */
    record Names(Schema one, Schema page, Schema entry, Schema recorded) {}

    Names describe() {
        Class<?> head = kind.headType();
        Class<?> acts = kind.actType();
        if (acts.isSealed() && Act.class.isAssignableFrom(acts)) {
            components.bind(acts, acts.getSimpleName());
            components.replace(acts.getSimpleName(), records.ofActs(acts));
        }
        components.replace(head.getSimpleName(), records.ofRecord(head));
        Schema act = Components.reference(acts.getSimpleName());
        // First, so that what holds entries refers to it by this name.
        Schema entry = named(mapper.constructType(EntryView.class), name + "Entry", act);
        Schema one = shown("view", name, act);
        Schema card = overrides("card") ? shown("card", name + "Card", act) : one;
        Schema recorded = named(mapper.constructType(Recorded.class), name + "Recorded", act);
        return new Names(one, page(name + "Page", card, components), entry, recorded);
    }

    static Schema page(String name, Schema item, Components components) {
        return components.refer(
                name,
                name,
                () ->
                        Scalars.typed(SchemaType.OBJECT)
                                .description("A page; with count=only the number alone.")
                                .addProperty(
                                        "items",
                                        Scalars.typed(SchemaType.ARRAY).maxItems(200).items(item))
                                .addProperty(
                                        "next",
                                        Scalars.typed(SchemaType.STRING)
                                                .description("The path of the next page, if any."))
                                .addProperty(
                                        "count",
                                        Scalars.typed(SchemaType.INTEGER)
                                                .format("int64")
                                                .minimum(java.math.BigDecimal.ZERO)));
    }

    private Schema shown(String method, String as, Schema act) {
        Type declared =
                Stream.of(beanClass.getMethods())
                        .filter(m -> m.getName().equals(method) && !m.isBridge())
                        .filter(m -> List.of(m.getParameterTypes()).equals(List.of(Look.class)))
                        .map(this::told)
                        .findFirst()
                        .orElse(Object.class);
        if (declared instanceof ParameterizedType generic
                && Stream.of(generic.getActualTypeArguments())
                        .anyMatch(WildcardType.class::isInstance)) {
            return withheld(as, act);
        }
        return declared == Object.class
                ? components.refer(as, as, () -> Scalars.typed(SchemaType.OBJECT))
                : named(mapper.constructType(declared), as, act);
    }

    /** What the feature says of its view: an annotation, its return type, or nothing. */
    private Type told(Method method) {
        Shows shows = method.getAnnotation(Shows.class);
        if (shows != null) {
            return shows.value();
        }
        return method.getDeclaringClass() == DocketKind.class
                ? usual()
                : method.getGenericReturnType();
    }

    private Schema named(JavaType type, String as, Schema act) {
        return views.named(type, as, act);
    }

    /** Head and state may be kept from a reader altogether. */
    private Schema withheld(String as, Schema act) {
        Schema view = named(mapper.constructType(usual()), as, act);
        Schema whole = components.schemas().get(as);
        if (whole != null && whole.getProperties() != null) {
            for (String part : List.of("head", "state")) {
                Schema told = whole.getProperties().get(part);
                Schema nothing = Scalars.typed(SchemaType.OBJECT).maxProperties(0);
                whole.addProperty(part, OASFactory.createSchema().addAnyOf(told).addAnyOf(nothing));
            }
        }
        return view;
    }

    private Type usual() {
        TypeFactory types = mapper.getTypeFactory();
        JavaType[] arguments =
                types.findTypeParameters(types.constructType(beanClass), DocketKind.class);
        return types.constructParametricType(DocketView.class, arguments[0], arguments[2]);
    }

    private boolean overrides(String method) {
        return Stream.of(beanClass.getMethods())
                .anyMatch(m ->
                        m.getName().equals(method)
                                && m.getDeclaringClass() != DocketKind.class
                                && List.of(m.getParameterTypes()).equals(List.of(Look.class)));
    }

    /** {@code CustodyRecord} of {@code custody-records}. */
    static String singular(String kind) {
        String one =
                kind.endsWith("ies")
                        ? kind.substring(0, kind.length() - 3) + "y"
                        : kind.replaceFirst("s$", "");
        StringBuilder name = new StringBuilder();
        for (String word : one.split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    @Override
    public String toString() {
        return "DocketSchemas[" + Words.snake(name) + "]";
    }
}
