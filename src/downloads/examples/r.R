# <<title>>
rows <- read.csv("<<csv>>", colClasses = c(region = "character"), na.strings = "")
series <- subset(rows, <<r>>)
series <- series[order(series$year), ]
plot(series$year, series$value, type = "b", main = "<<title>>", xlab = "", ylab = "<<unit>>")
