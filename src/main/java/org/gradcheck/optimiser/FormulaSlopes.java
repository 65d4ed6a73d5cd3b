package org.gradcheck.optimiser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.expression.Expression;

/**
 * The derivatives of a loss that is one formula.
 *
 * @param slopes variable to the derivative by it
 * @param point the values of all symbols that have one; a variable without a value stays a symbol
 */
public record FormulaSlopes(Map<String, Expression> slopes, Map<String, Expression> point) implements Slopes {

    public FormulaSlopes {
        slopes = Collections.unmodifiableMap(new LinkedHashMap<>(slopes));
        point = Collections.unmodifiableMap(new LinkedHashMap<>(point));
    }

    @Override
    public Vector at(Vector position) {
        Map<String, Expression> outlook = outlook(position);
        return new Vector(slopes.values().stream()
                .map(slope -> slope.substitute(outlook).simplify())
                .toList());
    }

    @Override
    public List<Vector> hessian(Vector position) {
        Map<String, Expression> outlook = outlook(position);
        List<Vector> rows = new ArrayList<>();
        for (Expression slope : slopes.values()) {
            rows.add(new Vector(slopes.keySet().stream()
                    .map(name -> slope.derivative(name).substitute(outlook).simplify())
                    .toList()));
        }
        return rows;
    }

    private Map<String, Expression> outlook(Vector position) {
        Map<String, Expression> outlook = new LinkedHashMap<>(point);
        int index = 0;
        for (String name : slopes.keySet()) {
            outlook.put(name, position.entry(index++));
        }
        return outlook;
    }
}
