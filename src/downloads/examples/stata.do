* <<title>>
import delimited "<<csv>>", varnames(1) encoding("utf-8") bindquote(strict) stringcols(_all) clear
keep if <<stata>>
destring year value, replace
sort year
twoway connected value year, title("<<title>>") ytitle("<<unit>>")
