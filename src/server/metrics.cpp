#include "server/metrics.hpp"

#include <prometheus/metric_family.h>
#include <prometheus/text_serializer.h>

namespace kring {
namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;

MetricFamily counter(std::string name, std::string help, double value) {
    ClientMetric metric;
    metric.counter.value = value;
    return {std::move(name), std::move(help), MetricType::Counter, {metric}};
}

MetricFamily gauge(std::string name, std::string help, double value) {
    ClientMetric metric;
    metric.gauge.value = value;
    return {std::move(name), std::move(help), MetricType::Gauge, {metric}};
}

MetricFamily replies(const net::Figures& figures) {
    MetricFamily family{
        "kring_http_replies_total", "Replies by class of status", MetricType::Counter, {}};
    for (std::size_t status = 2; status < figures.replies_by_class.size(); ++status) {
        ClientMetric metric;
        metric.label.push_back({"class", std::to_string(status) + "xx"});
        metric.counter.value = static_cast<double>(figures.replies_by_class[status]);
        family.metric.push_back(metric);
    }
    return family;
}

MetricFamily latency(const net::Figures& figures) {
    ClientMetric metric;
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < net::latency_bounds_seconds.size(); ++i) {
        sum += figures.latency[i];
        ClientMetric::Bucket bucket;
        bucket.cumulative_count = sum;
        bucket.upper_bound = net::latency_bounds_seconds[i];
        metric.histogram.bucket.push_back(bucket);
    }
    sum += figures.latency.back();
    metric.histogram.sample_count = sum;
    metric.histogram.sample_sum = figures.latency_sum_seconds;
    return {"kring_http_latency_seconds",
            "From request read to reply begun",
            MetricType::Histogram,
            {metric}};
}

double as(std::uint64_t number) { return static_cast<double>(number); }

}  // namespace

std::string metrics_text(const net::Figures& net, const Organizations::Figures& app) {
    const std::vector<MetricFamily> families{
        replies(net),
        latency(net),
        counter("kring_http_connections_total", "Connections accepted",
                as(net.connections_accepted)),
        counter("kring_http_connections_refused_total", "Connections refused",
                as(net.connections_refused)),
        gauge("kring_http_connections_open", "Connections open", as(net.connections_open)),
        gauge("kring_http_streams_open", "Live streams open", as(net.streams_open)),
        counter("kring_http_bytes_in_total", "Bytes received", as(net.bytes_in)),
        counter("kring_http_bytes_out_total", "Bytes sent", as(net.bytes_out)),
        counter("kring_commands_total", "Commands carried out", as(app.commands)),
        counter("kring_refusals_total", "Commands refused by a rule", as(app.refusals)),
        counter("kring_entries_total", "Logbook entries written", as(app.entries)),
        counter("kring_commits_total", "Commits that made them durable", as(app.commits)),
        gauge("kring_organizations_loaded", "Organizations in memory", as(app.loaded)),
        gauge("kring_commands_waiting", "Commands that wait for their turn", as(app.waiting)),
    };
    return prometheus::TextSerializer{}.Serialize(families);
}

}  // namespace kring
