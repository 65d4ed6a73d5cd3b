package org.gradcheck.tensor;

import java.math.BigDecimal;
import java.math.MathContext;

/** A function of a symmetric matrix, by what it does with the eigenvalues. */
enum SpectralFunction {
    SQUARE_ROOT {
        @Override
        BigDecimal at(BigDecimal eigenvalue) {
            if (eigenvalue.signum() < 0) {
                throw new ArithmeticException("a matrix with a negative eigenvalue has no square root");
            }
            return eigenvalue.sqrt(DIGITS);
        }

        @Override
        BigDecimal slope(BigDecimal root, BigDecimal other) {
            return BigDecimal.ONE.divide(root.add(other), DIGITS);
        }
    },
    INVERSE_SQUARE_ROOT {
        @Override
        BigDecimal at(BigDecimal eigenvalue) {
            if (eigenvalue.signum() <= 0) {
                throw new ArithmeticException(
                        "a matrix that is not positive definite has no inverse square root; a larger epsilon helps");
            }
            return BigDecimal.ONE.divide(eigenvalue.sqrt(DIGITS), DIGITS);
        }

        @Override
        BigDecimal slope(BigDecimal inverseRoot, BigDecimal other) {
            BigDecimal product = inverseRoot.multiply(other, DIGITS);
            return product.multiply(product, DIGITS)
                    .divide(inverseRoot.add(other), DIGITS)
                    .negate();
        }
    };

    private static final MathContext DIGITS = JacobiRotations.DIGITS;

    abstract BigDecimal at(BigDecimal eigenvalue);

    /**
     * The divided difference {@code (f(a) - f(b))/(a - b)}, which is the derivative if a = b, from {@code f(a)} and
     * {@code f(b)}: told so that nothing cancels.
     */
    abstract BigDecimal slope(BigDecimal ofFirst, BigDecimal ofSecond);
}
