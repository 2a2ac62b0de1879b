package kz.kenes.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotFoundException;
import jakarta.faces.context.FacesContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/**
 * The names that every page may use: {@code #{t['meeting.open']}} for a text, {@code #{may['KEEP_MEETINGS']}} for a permission
 * of the reader, and {@code #{row.title}} for a component of a record.
 */
public final class PageNames extends ELResolver {

    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> byName = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                byName.put(component.getName(), component.getAccessor());
            }
            return byName;
        }
    };

    /** The permissions of the reader. */
    private enum May {
        MAY
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null) {
            return ofPage(context, property);
        }
        if (base instanceof Texts texts) {
            context.setPropertyResolved(base, property);
            return texts.get(String.valueOf(property));
        }
        if (base == May.MAY) {
            context.setPropertyResolved(base, property);
            return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(String.valueOf(property));
        }
        return base instanceof Record entry ? component(context, entry, property) : null;
    }

    private static Object ofPage(ELContext context, Object name) {
        if ("t".equals(name)) {
            context.setPropertyResolved(null, name);
            return Texts.in(Screen.languageOf(FacesContext.getCurrentInstance()));
        }
        if ("may".equals(name)) {
            context.setPropertyResolved(null, name);
            return May.MAY;
        }
        return null;
    }

    private static Object component(ELContext context, Record entry, Object name) {
        Method accessor = COMPONENTS.get(entry.getClass()).get(String.valueOf(name));
        if (accessor == null) {
            throw new PropertyNotFoundException(entry.getClass().getName() + " has no component " + name);
        }
        try {
            Object value = accessor.invoke(entry);
            context.setPropertyResolved(entry, name);
            return value;
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new ELException(unreadable);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (base instanceof Record || base instanceof Texts || base == May.MAY) {
            context.setPropertyResolved(base, property);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // what this resolver answers is read only; other bases belong to other resolvers
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (base instanceof Record || base instanceof Texts || base == May.MAY) {
            context.setPropertyResolved(base, property);
        }
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null || base instanceof Record ? Object.class : null;
    }
}
