/** Words that except those named behind them from what is said of all, as alternatives of a pattern; longer ones go first. */
export const EXCEPTIONS =
  "with the (?:sole |single |only |notable |lone )?exception of|except for|except|apart from|aside from|save for|other than|excluding|excepting|barring|bar";
