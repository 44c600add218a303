/** The four sources that add up to a household's income: codes of the dimension `incomeSource`, in the order shown. */
export const INCOME_SOURCES = ['wages', 'business', 'transfer', 'property'] as const;
