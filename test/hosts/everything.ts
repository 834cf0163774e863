/** An option of every kind, each with an effect that can be seen. */
export const everything =
  'lang=en&languages=en,hi&region=AU&theme=dark&accent=%230a6b3d&surface=%23101010&text=%23fafafa&heading-level=3&clinic-name=B+%26+Co&booking-url=https://clinic.example/book?a=1%26b=2&reviewed-by=Dr+Who&reviewed-on=2026-11-23&max-sessions=1&only=swimming,bike&group=article';
