package org.habeas.platform.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The method of a resource behind an operation, and what it answers. */
final class Resources {
    private final ObjectMapper mapper;
    private final Components components;
    private final ViewSchemas views;

    Resources(ObjectMapper mapper, Components components, ViewSchemas views) {
        this.mapper = mapper;
        this.components = components;
        this.views = views;
    }

    /** Leaves the simple name of the class in the id, and answers the schema of what is shown. */
    Optional<Schema> shown(Operation operation) {
        String id = operation.getOperationId();
        if (id == null || id.indexOf('_') < 0) {
            return Optional.empty();
        }
        int cut = id.lastIndexOf('_');
        String type = id.substring(0, cut);
        operation.operationId(type.substring(type.lastIndexOf('.') + 1) + id.substring(cut));
        return method(type, id.substring(cut + 1)).flatMap(this::shown);
    }

    private static Optional<Method> method(String type, String name) {
        try {
            Class<?> resource =
                    Class.forName(type, false, Thread.currentThread().getContextClassLoader());
            return Stream.of(resource.getDeclaredMethods())
                    .filter(method -> method.getName().equals(name) && !method.isSynthetic())
                    .findFirst();
        } catch (ClassNotFoundException gone) {
            return Optional.empty();
        }
    }

    private Optional<Schema> shown(Method method) {
        Shows shows = method.getAnnotation(Shows.class);
        if (shows != null) {
            Schema one = views.of(mapper.constructType(shows.value()), null);
            return Optional.of(
                    shows.many() ? DocketSchemas.page(pageName(one), one, components) : one);
        }
        return Stream.concat(told(method), Stream.of(method.getReturnType()))
                .filter(type -> type.isRecord() && type.getName().startsWith("org.habeas."))
                .findFirst()
                .map(type -> views.of(mapper.constructType(type), null));
    }

    private static Stream<Class<?>> told(Method method) {
        return Stream.of(method.getAnnotationsByType(APIResponse.class))
                .filter(answer -> answer.responseCode().startsWith("2"))
                .flatMap(answer -> Stream.of(answer.content()))
                .filter(content -> content.mediaType().isEmpty())
                .map(content -> content.schema().implementation());
    }

    private static String pageName(Schema one) {
        String name = one.getRef().substring(one.getRef().lastIndexOf('/') + 1);
        return name.replaceFirst("View$", "") + "Page";
    }
}
