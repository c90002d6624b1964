export { ratings, type Rating, type Ratings, type RatingsInput, type RatingsOptions } from "./ratings.ts";
